import type { INodeParameters } from 'n8n-workflow';

import { JOHN, MARY } from '../sandbox/support';
import { locator } from '../support/parameters';
import { useSandbox } from '../support/sandbox';
import {
	john,
	subscriptionIn,
	subscriptionsOf,
	toService,
	toServiceOf,
} from '../support/subscriptions';

const sandbox = useSandbox();

describe('Suspend All and Unsuspend All', () => {
	const all = (operation: string, more: INodeParameters = {}) =>
		subscriptionIn(operation, { confirmed: true, ...more });

	it.each<[INodeParameters, object, number]>([
		[{ affects: 'resource', ...toService }, { resource_id: 24 }, 7],
		[{ affects: 'channel', channel: 'email' }, { channel: 'email' }, 6],
		[
			{ affects: 'resourceAndChannel', ...toService, channel: 'sms' },
			{ resource_id: 24, channel: 'sms' },
			2,
		],
		[{ affects: 'database' }, {}, 9],
	])('reach as far as is chosen: %j', async (more, sent, updated) => {
		const { items } = await sandbox.run(all('suspendAll', more));

		expect(sandbox.onlyBody()).toEqual({ db_id: 1, ...sent });
		expect(items[0]?.json).toEqual({ updated, success: true, duplicate: false });

		const { items: again } = await sandbox.run(all('unsuspendAll', more));
		expect(again[0]?.json).toMatchObject({ updated });
		expect(toServiceOf(sandbox.current, JOHN)).toMatchObject({ status: 'subscribed' });
	});

	it('leave what does not belong to the choice out, whatever it holds', async () => {
		await sandbox.run(
			all('suspendAll', { affects: '={{ "channel" }}', channel: 'sms', ...toService }),
		);

		expect(sandbox.onlyBody()).toEqual({ db_id: 1, channel: 'sms' });
	});

	it('change one status alone', async () => {
		await sandbox.run(all('suspendAll', { affects: 'database' }));
		expect(subscriptionsOf(sandbox.current, MARY).map(({ status }) => status)).toEqual([
			'unconfirmed',
			'suspended',
		]);
	});

	it.each<[string, INodeParameters]>([
		['a trigger mailing', { resource: 'triggerMailing', triggerMailingId: locator(12) }],
		['a scenario', { resource: 'scenario', scenarioId: locator(12) }],
	])('keep what %s sends from those who are suspended', async (_what, target) => {
		const launch = (requestId: string) =>
			sandbox.run({ ...target, operation: 'start', ...john, options: { requestId } });
		await sandbox.run(all('suspendAll', { affects: 'database' }));
		await launch('suspended');
		expect(sandbox.current.state.sendings).toEqual([]);

		await sandbox.run(all('unsuspendAll', { affects: 'database' }));
		await launch('awake');
		expect(sandbox.current.state.sendings).toHaveLength(1);
	});

	it.each<[INodeParameters, string]>([
		[{ affects: 'resource', resourceId: locator('={{ $json.none }}') }, "'Resource' is empty"],
		[{ affects: 'channel', channel: '={{ $json.none }}' }, "'Channel' is empty"],
		[{ affects: 'resourceAndChannel', ...toService, channel: '={{ "" }}' }, "'Channel' is empty"],
		[{ affects: '={{ $json.none }}', ...toService }, "'Suspend' is empty"],
		[{ affects: '={{ "everything" }}', ...toService }, "'Suspend' has an unknown value"],
		[{ affects: 'database', confirmed: false }, "'Confirm Suspension' is off"],
		[
			{ affects: 'database', confirmed: '={{ true }}' },
			"'Confirm Suspension' is not a switch that was turned on",
		],
		[
			{ affects: 'database', confirmed: '={{ $fromAI("confirmed") }}' },
			"'Confirm Suspension' is not a switch that was turned on",
		],
	])('never go further than was chosen: %j', async (more, message) => {
		const { error } = await sandbox.run(all('suspendAll', more));

		expect(error?.message).toContain(message);
		expect(sandbox.current.requests).toEqual([]);
	});
});
