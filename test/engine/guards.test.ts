import fc from 'fast-check';
import type { INodeParameters } from 'n8n-workflow';

import { CHANNELS } from '../../nodes/shared/fields/profile/address';
import { PLACES } from '../../scripts/generate/nodes';
import { anything, oddities } from '../support/oddities';
import { everyOperation, locator } from '../support/parameters';
import { useSandbox } from '../support/sandbox';

const sandbox = useSandbox();
const continues = { settings: { onError: 'continueRegularOutput' } } as const;

/** What somebody or something might put in the place of a switch. */
const notTheSwitch: unknown[] = [
	...['={{ true }}', '={{ $json.on }}', '=true', 'true', 'yes', 1],
	...['={{ $fromAI("confirmed", "", "boolean", true) }}', '={{ $fromAI("confirmed") }}'],
	...oddities.filter((value) => value !== true),
	...fc.sample(
		fc.anything().filter((value) => value !== true && value !== undefined),
		{ numRuns: 20, seed: 7 },
	),
];

const guarded = PLACES.filter(({ operation: { fields } }) =>
	fields.some(({ properties }) => properties.some(({ name }) => name === 'confirmed')),
).map(({ key }) => key);

it('guards what erases', () => {
	expect(guarded).toEqual(
		expect.arrayContaining([
			...['profile.delete', 'profile.merge', 'relation.delete'],
			...['subscription.suspendAll', 'subscription.unsuspendAll'],
		]),
	);
});

describe.each(guarded)('%s', (name) => {
	it('sends nothing but for the switch itself', async () => {
		for (const confirmed of notTheSwitch) {
			await sandbox.run(
				{ ...everyOperation[name], confirmed: confirmed as boolean },
				{ items: [{ json: { on: true } }], ...continues },
			);
		}
		expect(sandbox.current.requests).toEqual([]);
	});
});

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
