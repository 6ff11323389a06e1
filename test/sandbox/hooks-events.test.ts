import { createHash } from 'node:crypto';
import { codesOf, useReceiver } from './hook-receiver';
import { JOHN, useClient } from './support';

const client = useClient();
const { hook, received, sendMail } = useReceiver(client);

const DATE = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{9}Z$/;
const email = 'john@example.com';
const md5 = createHash('md5').update(email).digest('hex');

const importOne = (body: object) =>
	client.call('/workflows/import_and_start', { workflow_id: 3, matching: 'email', ...body });

describe('an event', () => {
	test('has the fields of the table, with those of the profile that the hook asks for', async () => {
		hook({ events: ['deliv'], customData: ['email', '_city', '_unknown'] });
		await sendMail();
		expect(await received()).toEqual([
			{
				event_type: 'deliv',
				event_date: expect.stringMatching(DATE) as unknown,
				profile_id: JOHN,
				// xxHash64 of the address, seed 0.
				_xxh: '0d1cf76dbb341cda',
				_md5: md5,
				list_id: 1,
				account_id: 23,
				is_test: false,
				is_static: false,
				subscription_hash_id: expect.stringMatching(/^[0-9a-f]{8}$/) as unknown,
				custom_data: { email, _city: 'Ryazan' },
				event_data: { message_id: 31, segment_id: 0, campaign_id: 22 },
				subscription: [
					{ resource_id: 7, channel: 'email', email, priority: 0, status: 'subscribed' },
				],
			},
		]);
	});

	test('reaches the hooks that are active and ask for its code and database', async () => {
		const one = hook({ events: ['send'], customData: ['email'] });
		const other = hook({ events: ['deliv'], databaseId: 1 });
		hook({ events: ['deliv'], databaseId: 2 });
		hook({ isActive: false });
		await sendMail();
		await received();
		const { hookDeliveries } = client.sandbox.state;
		const sent = hookDeliveries.map(({ hookId, events }) => [hookId, events]);
		expect(sent.sort()).toMatchObject([
			[one.id, [{ event_type: 'send', custom_data: { email } }]],
			[other.id, [expect.not.objectContaining({ custom_data: expect.anything() as unknown })]],
		]);
	});
});

describe('an import', () => {
	test('that creates or updates a profile is an import_api, without a subscription', async () => {
		hook();
		const { json } = await importOne({ email: 'nora@example.com' });
		await importOne({ email, data: { _city: 'Moscow' } });
		const events = await received();
		expect(events).toMatchObject([
			{ event_type: 'import_api', profile_id: json.profile_id, event_data: {} },
			{ event_type: 'import_api', profile_id: JOHN },
		]);
		expect(events[0]).not.toHaveProperty('subscription');
	});

	test('that is refused is none', async () => {
		hook();
		await importOne({ email: 'nora@example.com', data: { email } });
		expect(await received()).toEqual([]);
	});

	const setStatus = (status: string, more: object = { email, resource_id: 7 }) =>
		importOne({ email, data: { subscriptions: [{ status, ...more }] } });
	const phone = { channel: 'sms', phone: '+79000000000', resource_id: 24 };

	test.each([
		['unsubscribed', 'unsub', undefined],
		['complained', 'complain', undefined],
		['hardbounced', 'hbounce', undefined],
		['unsubscribed', 'unsub_sms', phone],
	])('that sets the status %s is an %s', async (status, code, address) => {
		hook();
		await setStatus(status, address);
		const [imported, changed] = await received();
		expect(imported).toMatchObject({ event_type: 'import_api' });
		expect(changed).toMatchObject({
			event_type: code,
			event_data: { resource_id: address?.resource_id ?? 7 },
			subscription: [{ status, ...(address ?? { email }) }],
		});
	});

	test.each(['subscribed', 'unconfirmed', 'suspended', 'invalid'])(
		'that sets the status %s has no event with a documented code',
		async (status) => {
			await setStatus('unsubscribed');
			hook();
			await setStatus(status);
			expect(codesOf(await received())).toEqual(['import_api']);
		},
	);

	test('that leaves a status as it is, or begins with it, changes none', async () => {
		await setStatus('unsubscribed');
		hook();
		await setStatus('unsubscribed', { email, resource_id: 7, priority: 2 });
		const address = { email: 'john.new@example.com', resource_id: 7 };
		expect((await setStatus('unsubscribed', address)).json.error).toBe(0);
		expect(codesOf(await received())).toEqual(['import_api', 'import_api']);
	});
});
