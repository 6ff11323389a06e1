import { SHARED_PHONE } from '../../sandbox/things/seed/profiles';
import { JOHN, useClient } from './support';

const client = useClient();

const importAndStart = (body: object) =>
	client.call('/workflows/import_and_start', { workflow_id: 12, ...body });
const profile = (id: unknown) => client.sandbox.state.profiles.get(String(id));

const nora = { matching: 'email', email: 'nora@example.com' };

describe('import and start', () => {
	test('a profile that nobody matches is created and enters', async () => {
		const content = { order: 7 };
		const { json } = await importAndStart({ ...nora, data: { _fname: 'Nora' }, content });
		expect(profile(json.profile_id)).toMatchObject({
			databaseId: 1,
			data: { email: 'nora@example.com', _fname: 'Nora' },
		});
		expect(client.sandbox.state.scenarioEntries).toMatchObject([
			{ scenarioId: 12, profileId: json.profile_id, content },
		]);
	});

	test.each<[object, object]>([
		[{ matching: 'phone', phone: '+79998887766' }, { phones: ['+79998887766'] }],
		[{ matching: 'custom', field_name: 'CRM_ID', field_value: '777' }, { CRM_ID: '777' }],
		[
			{ matching: 'email_phone', email: 'n@example.com', phone: '+79998887766' },
			{ email: 'n@example.com', phones: ['+79998887766'] },
		],
		[{ ...nora, data: { email: 'other@example.com' } }, { email: 'other@example.com' }],
	])('the value of %j becomes part of the new profile', async (body, data) => {
		expect(profile((await importAndStart(body)).json.profile_id)?.data).toEqual(data);
	});

	test('a new profile is found by what it was made of', async () => {
		const first = await importAndStart({ ...nora, data: { CRM_ID: '777' } });
		const again = await importAndStart({
			matching: 'custom',
			field_name: 'CRM_ID',
			field_value: '777',
		});
		expect(again.json.profile_id).toBe(first.json.profile_id);
	});

	test('a profile that matches is merged', async () => {
		const body = { matching: 'email', email: 'john@example.com', data: { _city: 'Moscow' } };
		expect((await importAndStart(body)).json.profile_id).toBe(JOHN);
		expect(profile(JOHN)?.data).toMatchObject({
			_city: 'Moscow',
			_fname: 'John',
			CRM_ID: '123420',
		});
	});

	test.each<[string, object, number]>([
		['an unknown profile_id', { matching: 'profile_id', profile_id: '0'.repeat(24) }, 404],
		['a shared phone', { matching: 'phone', phone: SHARED_PHONE }, 435],
		["another profile's e-mail", { ...nora, data: { email: 'john@example.com' } }, 409],
		['phones that are no list', { ...nora, data: { phones: '+79998887766' } }, 400],
		['no phones', { ...nora, data: { phones: null } }, 400],
		['a gap among phones', { ...nora, data: { phones: ['+79998887766', null] } }, 400],
		['an empty phone', { ...nora, data: { phones: ['+79998887766', ''] } }, 400],
		['a phone that is a number', { ...nora, data: { phones: [79998887766] } }, 400],
		['phones that are objects', { ...nora, data: { phones: [{ phone: '+79998887766' }] } }, 400],
		['an e-mail that is a list', { ...nora, data: { email: ['n@example.com'] } }, 400],
		['a name that is a list', { ...nora, data: { _fname: ['Nora'] } }, 400],
		['a name that is an object', { ...nora, data: { _fname: { first: 'Nora' } } }, 400],
		['a text of its own that is a list', { ...nora, data: { CRM_ID: ['777'] } }, 400],
		['a number that is a list', { ...nora, data: { orders_count: [1] } }, 400],
		['a gap among tags', { ...nora, data: { interests: ['a', null] } }, 400],
		['a tag that is a number', { ...nora, data: { interests: [1] } }, 400],
		['data that is no object', { ...nora, data: [] }, 400],
		['an unknown resource in matching', { ...nora, resource_id: 99 }, 413],
		['a database that is not the scenario’s', { ...nora, db_id: 2 }, 404],
		['a broken file', { ...nora, attach: [{ name: 'a', data: 'x' }] }, 400],
		['an inactive scenario', { ...nora, workflow_id: 15 }, 400],
	])('%s fails and stores nothing', async (_what, body, error) => {
		const before = client.sandbox.state.profiles.size;
		expect((await importAndStart(body)).json.error).toBe(error);
		expect(client.sandbox.state.profiles.size).toBe(before);
		expect(client.entries).toEqual([]);
	});
});

describe('subscriptions', () => {
	const withSubscriptions = (subscriptions: unknown[], more: object = {}) =>
		importAndStart({ ...nora, data: { subscriptions }, ...more });

	test.each<[string, object, object]>([
		['flat e-mail', { channel: 'email', email: 'n@example.com' }, { email: 'n@example.com' }],
		[
			'nested e-mail',
			{ channel: 'email', email_data: { email: 'n@example.com' } },
			{ email: 'n@example.com' },
		],
		['flat SMS', { channel: 'sms', phone: '+79998887766' }, { phone: '+79998887766' }],
		[
			'nested SMS',
			{ channel: 'sms', phone_data: { phone: '+79998887766' } },
			{ phone: '+79998887766' },
		],
		[
			'push',
			{ channel: 'push', provider: 'ios-apns', subscription_id: 'abc' },
			{ provider: 'ios-apns', subscriptionId: 'abc' },
		],
		['Telegram', { channel: 'telegram_bot', cc_data: { id: 1 } }, { ccData: { id: 1 } }],
		['WhatsApp', { channel: 'whatsapp', cc_data: { phone: '+79998887766' } }, {}],
		['no channel', { email: 'n@example.com' }, { channel: 'email' }],
		[
			'a status as word',
			{ email: 'n@example.com', status: 'unconfirmed' },
			{ status: 'unconfirmed' },
		],
		['a status as number', { email: 'n@example.com', status: 5 }, { status: 'suspended' }],
		[
			'all the rest',
			{ email: 'n@example.com', priority: 0, custom_fields: { a: 1 }, cats: ['news'] },
			{ priority: 0, customFields: { a: 1 }, categories: ['news'] },
		],
	])('%s is stored', async (_what, subscription, stored) => {
		const { json } = await withSubscriptions([{ resource_id: 24, ...subscription }]);
		expect(profile(json.profile_id)?.subscriptions).toMatchObject([{ resourceId: 24, ...stored }]);
	});

	test('a known one is updated, another resource is another one', async () => {
		const one = { email: 'n@example.com', resource_id: 7 };
		await withSubscriptions([one, { ...one, resource_id: 24 }]);
		const { json } = await withSubscriptions([{ ...one, status: 'unsubscribed' }]);
		expect(profile(json.profile_id)?.subscriptions).toMatchObject([
			{ resourceId: 7, status: 'unsubscribed' },
			{ resourceId: 24, status: 'subscribed' },
		]);
	});

	test.each<[string, unknown]>([
		['no object', 'n@example.com'],
		['no resource', { email: 'n@example.com' }],
		['an unknown resource', { email: 'n@example.com', resource_id: 99 }],
		['a resource of another database', { email: 'n@example.com', resource_id: 30 }],
		['no address', { channel: 'email', resource_id: 7 }],
		['a broken e-mail', { email: 'example.com', resource_id: 7 }],
		['a broken phone', { channel: 'sms', phone: 'abc', resource_id: 7 }],
		['push without provider', { channel: 'push', subscription_id: '1', resource_id: 24 }],
		['an unknown channel', { channel: 'fax', phone: '+79998887766', resource_id: 24 }],
		['an unknown status', { email: 'n@example.com', resource_id: 7, status: 'asleep' }],
		['an unknown key', { email: 'n@example.com', resource_id: 7, nonsense: 1 }],
	])('%s fails, or is skipped when asked', async (_what, invalid) => {
		const valid = { email: 'n@example.com', resource_id: 7 };
		expect((await withSubscriptions([valid, invalid])).json.error).toBe(400);
		expect(client.entries).toEqual([]);
		const { json } = await withSubscriptions([valid, invalid], {
			skip_invalid_subscriptions: true,
		});
		expect(profile(json.profile_id)?.subscriptions).toHaveLength(1);
	});
});
