import type { INodeParameters } from 'n8n-workflow';

import { JOHN } from '../sandbox/support';
import { locator } from '../support/parameters';
import { useSandbox } from '../support/sandbox';
import {
	address,
	byId,
	emailAddress,
	john,
	subscriptionIn,
	toService,
} from '../support/subscriptions';

const sandbox = useSandbox();

describe('the address of a subscription', () => {
	it.each([
		[{ channel: 'email', email: 'n@example.com' }, { email: 'n@example.com' }],
		[{ channel: 'sms', phone: '+79005556677' }, { phone: '+79005556677' }],
		[
			{ channel: 'push', provider: 'ios-apns', subscriptionId: 'abc' },
			{ provider: 'ios-apns', subscription_id: 'abc' },
		],
		[{ channel: 'telegram_bot', chatId: '123' }, { cc_data: { id: 123 } }],
		[{ channel: 'whatsapp', phone: '+79005556677' }, { cc_data: { phone: '+79005556677' } }],
	])('is sent flat: %j', async (form, sent) => {
		await sandbox.run(subscriptionIn('upsert', { ...byId(JOHN), ...toService, ...address(form) }));

		expect(sandbox.onlyBody()).toEqual({
			...{ db_id: 1, profile_id: JOHN, resource_id: 24 },
			...{ channel: form.channel, ...sent },
		});
	});

	it.each<[string, INodeParameters, object]>([
		['an email', john, { channel: 'email', email: 'john@example.com' }],
		[
			'a phone',
			{ matching: 'phone', phone: '+79000000000' },
			{ channel: 'sms', phone: '+79000000000' },
		],
		[
			'either, of which one is given',
			{ matching: 'email_phone', email: '', phone: '+79000000000' },
			{ channel: 'sms', phone: '+79000000000' },
		],
	])('is the one that the profile is matched by: %s', async (_what, matched, sent) => {
		const { items } = await sandbox.run(subscriptionIn('get', { ...matched, ...toService }));

		expect(sandbox.bodies().at(-1)).toEqual({
			db_id: 1,
			profile_id: JOHN,
			resource_id: 24,
			...sent,
		});
		expect(items[0]?.json).toMatchObject({ ...sent, resource_id: 24, status: 'subscribed' });
	});

	it.each<[INodeParameters, string]>([
		[
			byId(JOHN),
			"'Subscription' is empty, and the profile is matched by neither an email nor a phone",
		],
		[
			{ matching: 'email_phone', email: 'john@example.com', phone: '+79000000000' },
			"'Subscription' is empty, and the profile is matched by both an email and a phone",
		],
		[
			{ ...john, ...emailAddress('nobody') },
			"'Subscription: Email' is not an email address: nobody",
		],
		[{ ...john, ...emailAddress('') }, "'Subscription: Email' is empty"],
		[
			{ ...john, ...address({ channel: 'fax' }) },
			"'Subscription: Channel' has an unknown value: fax",
		],
		[{ ...john, resourceId: locator('={{ $json.none }}') }, "'Resource' is empty"],
	])('is refused before anything is sent: %j', async (more, message) => {
		const { error } = await sandbox.run(subscriptionIn('delete', { ...toService, ...more }));

		expect(error?.message).toContain(message);
		expect(sandbox.current.requests).toEqual([]);
	});
});
