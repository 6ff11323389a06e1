import { JOHN } from '../sandbox/support';
import { locator } from '../support/parameters';
import { useSandbox } from '../support/sandbox';
import { john, subscriptionIn, toService, toServiceOf } from '../support/subscriptions';

const sandbox = useSandbox();

describe('Delete and Restore', () => {
	it('take a subscription away and bring it back, with its status', async () => {
		const { items } = await sandbox.run(subscriptionIn('delete', { ...john, ...toService }));
		expect(items[0]?.json).toEqual({ deleted: true, success: true, duplicate: false });
		expect(toServiceOf(sandbox.current, JOHN)).toMatchObject({
			isDeleted: true,
			status: 'subscribed',
		});

		const gone = await sandbox.run(subscriptionIn('get', { ...john, ...toService }));
		expect(gone.error).toMatchObject({ httpCode: '404' });
		expect(gone.error?.description).toContain('Check that the profile has this subscription');

		const restored = await sandbox.run(subscriptionIn('restore', { ...john, ...toService }));
		expect(restored.items[0]?.json).toEqual({ success: true, duplicate: false });
		const back = await sandbox.run(subscriptionIn('get', { ...john, ...toService }));
		expect(back.items[0]?.json).toMatchObject({ status: 'subscribed' });
	});

	it('keep messages from a deleted subscription', async () => {
		const trigger = {
			resource: 'triggerMailing',
			operation: 'start',
			triggerMailingId: locator(12),
			...john,
		};
		await sandbox.run(subscriptionIn('delete', { ...john, ...toService }));
		await sandbox.run(trigger);
		const { length } = sandbox.current.state.sendings;
		await sandbox.run(subscriptionIn('restore', { ...john, ...toService }));
		await sandbox.run({ ...trigger, options: { requestId: 'once-more' } });

		expect(sandbox.current.state.sendings.length).toBe(length + 1);
	});
});
