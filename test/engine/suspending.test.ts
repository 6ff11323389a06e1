import fc from 'fast-check';
import type { INodeParameters } from 'n8n-workflow';

import { CHANNELS } from '../../nodes/shared/fields/profile/address';
import { anything, oddities } from '../support/oddities';
import { locator } from '../support/parameters';
import { useSandbox } from '../support/sandbox';

const sandbox = useSandbox();
const continues = { settings: { onError: 'continueRegularOutput' } } as const;

describe.each(['suspendAll', 'unsuspendAll'])('how far %s goes', (operation) => {
	const values = [
		...oddities,
		...fc.sample(anything, { numRuns: 60, seed: 7 }),
		...[24, '24', '#24', 'email', 'sms'],
	];
	const items = values.map((value) => ({ json: { value: value as string } }));
	const all = (more: INodeParameters): INodeParameters => ({
		...{ resource: 'subscription', operation, databaseId: locator(1), confirmed: true },
		...{ resourceId: locator('={{ $json.value }}'), channel: '={{ $json.value }}' },
		...more,
	});
	const hasResource = ({ resource_id: id }: Record<string, unknown>) =>
		Number.isSafeInteger(id) && Number(id) > 0;
	const hasChannel = ({ channel }: Record<string, unknown>) =>
		CHANNELS.some((name) => name === channel);

	it.each<[string, ((body: Record<string, unknown>) => boolean)[]]>([
		['resource', [hasResource]],
		['channel', [hasChannel]],
		['resourceAndChannel', [hasResource, hasChannel]],
	])('stays within what was chosen, whatever an expression gives: %s', async (affects, held) => {
		// A resource or channel that is right lets the other one be tried.
		const one =
			affects === 'resourceAndChannel' ? [{ channel: 'sms' }, { resourceId: locator(24) }] : [{}];
		for (const right of one) await sandbox.run(all({ affects, ...right }), { items, ...continues });

		expect(sandbox.bodies()).not.toEqual([]);
		for (const body of sandbox.bodies()) expect(held.every((holds) => holds(body))).toBe(true);
	});

	it('is said by a word of the list alone', async () => {
		const { items: given } = await sandbox.run(
			all({ affects: '={{ $json.value }}', resourceId: locator(24), channel: 'sms' }),
			{ items, ...continues },
		);

		expect(given).toHaveLength(items.length);
		expect(sandbox.current.requests).toEqual([]);
	});
});
