import { SHARED_PHONE } from '../../sandbox/things/seed/profiles';
import { ANNA, JOHN, MARY, OLLY, useClient } from './support';

const client = useClient();

const start = (body: object) => client.call('/workflows/start', { id: 11, ...body });

describe('matching', () => {
	test.each<[string, object, string]>([
		['e-mail without a mode', { email: 'john@example.com' }, JOHN],
		['e-mail of the profile', { matching: 'email', email: 'John@Example.com' }, JOHN],
		['e-mail of a subscription', { matching: 'email', email: 'olly.work@example.com' }, OLLY],
		[
			'e-mail and resource',
			{ matching: 'email', email: 'john@example.com', resource_id: 24 },
			JOHN,
		],
		['email_profile', { matching: 'email_profile', email: 'olly@example.com' }, OLLY],
		['email_sub', { matching: 'email_sub', email: 'olly.work@example.com' }, OLLY],
		['phone', { matching: 'phone', phone: '+79000000000' }, JOHN],
		['phone_sub', { matching: 'phone_sub', phone: '+7 900 222-33-44' }, MARY],
		['profile_id', { matching: 'profile_id', profile_id: OLLY }, OLLY],
		[
			'push_sub',
			{ matching: 'push_sub', provider: 'android-firebase', subscription_id: '1234' },
			JOHN,
		],
		['custom', { matching: 'custom', field_name: 'CRM_ID', field_value: '123420' }, JOHN],
		['a number as value', { matching: 'custom', field_name: 'CRM_ID', field_value: 123420 }, JOHN],
		['tags', { matching: 'custom', field_name: 'interests', field_value: 'tea, coffee' }, JOHN],
		['custom_sub', { matching: 'custom_sub', field_name: 'CRM_ID', field_value: 'work-1' }, OLLY],
		['email_phone, e-mail', { matching: 'email_phone', email: 'john@example.com' }, JOHN],
		['email_phone, phone', { matching: 'email_phone', phone: '+79001112233' }, OLLY],
		[
			'email_phone_sub, both',
			{ matching: 'email_phone_sub', email: 'mary@example.com', phone: '+79002223344' },
			MARY,
		],
	])('%s finds the profile', async (_what, body, profile) => {
		expect((await start(body)).json.error).toBe(0);
		expect(client.entries).toEqual([`11: ${profile}`]);
	});

	test.each<[string, object, number]>([
		['nobody has the e-mail', { email: 'nobody@example.com' }, 404],
		[
			'only a subscription has it',
			{ matching: 'email_profile', email: 'olly.work@example.com' },
			404,
		],
		['only the profile has it', { matching: 'phone_sub', phone: '+79001112233' }, 404],
		['no such profile', { matching: 'profile_id', profile_id: '000000000000000000000000' }, 404],
		['profile of another database', { matching: 'email', email: 'paula@partner.example' }, 404],
		[
			'one of two tags missing',
			{ matching: 'custom', field_name: 'interests', field_value: 'tea, rum' },
			404,
		],
		['two share the phone', { matching: 'phone', phone: SHARED_PHONE }, 435],
		['two share the tag', { matching: 'custom', field_name: 'interests', field_value: 'tea' }, 435],
		[
			'e-mail and phone are of two',
			{ matching: 'email_phone', email: 'john@example.com', phone: '+79001112233' },
			435,
		],
		['no such resource', { email: 'john@example.com', resource_id: 99 }, 413],
		['a resource of another database', { email: 'john@example.com', resource_id: 30 }, 413],
		['an unknown field', { matching: 'custom', field_name: 'nope', field_value: '1' }, 400],
	])('%s', async (_what, body, error) => {
		expect((await start(body)).json.error).toBe(error);
		expect(client.entries).toEqual([]);
	});

	test.each<[string, object]>([
		['email', {}],
		['email', { email: '' }],
		['email_profile', { phone: '1' }],
		['email_sub', {}],
		['phone', { email: 'john@example.com' }],
		['phone_sub', {}],
		['profile_id', {}],
		['push_sub', { provider: 'android-firebase' }],
		['push_sub', { subscription_id: '1234' }],
		['custom', { field_name: 'CRM_ID' }],
		['custom', { field_value: '123420' }],
		['custom', { field_name: 'CRM_ID', field_value: {} }],
		['custom_sub', { field_name: 'CRM_ID' }],
		['email_phone', {}],
		['email_phone_sub', {}],
	])('%s without its fields (%j) is refused', async (matching, body) => {
		expect((await start({ matching, ...body })).json.error).toBe(400);
	});
});

describe('custom_request', () => {
	test('everyone who matches enters', async () => {
		const query = { email: { $in: ['john@example.com', 'anna@example.com', 'x@example.com'] } };
		await start({ custom_request: query });
		expect(client.entries).toEqual([`11: ${JOHN}`, `11: ${ANNA}`]);
	});

	test('operators, fields and subscriptions work, within the database of the scenario', async () => {
		await start({ custom_request: { $or: [{ orders_count: { $gte: 12 } }, { _fname: 'Paula' }] } });
		await start({ custom_request: { 'subscriptions.status': 'unconfirmed' } });
		expect(client.entries).toEqual([`11: ${JOHN}`, `11: ${MARY}`]);
	});

	test.each<[string, object]>([
		['an unknown operator', { custom_request: { email: { $nonsense: 1 } } }],
		['code', { custom_request: { $where: 'process.exit()' } }],
		['a mode as well', { custom_request: {}, matching: 'email', email: 'john@example.com' }],
	])('%s is refused', async (_what, body) => {
		expect((await start(body)).json.error).toBe(400);
		expect(client.entries).toEqual([]);
	});
});

describe('subscription_filter', () => {
	test('says nothing beside custom_request', async () => {
		const filter = { email: 'a@example.com' };
		await start({ custom_request: { email: 'john@example.com' }, subscription_filter: filter });
		expect(client.sandbox.state.scenarioEntries).toMatchObject([
			{ profileId: JOHN, subscriptionFilter: null },
		]);
	});

	test.each([
		{ subscription_id: '1234', provider: 'Chrome', not_strict: true },
		{ email: 'example@example.com', not_strict: true },
		{ phone: '+79000000000' },
	])('%j is kept with the entry', async (filter) => {
		await start({ email: 'john@example.com', subscription_filter: filter });
		expect(client.sandbox.state.scenarioEntries[0]?.subscriptionFilter).toEqual(filter);
	});

	test.each([
		{},
		{ not_strict: true },
		{ provider: 'Chrome' },
		{ email: 'a@example.com', phone: '+79000000000' },
		{ email: 'a@example.com', resource_id: 1 },
	])('%j is refused', async (filter) => {
		const { json } = await start({ email: 'john@example.com', subscription_filter: filter });
		expect(json.error).toBe(400);
	});
});

test('an inactive scenario takes nobody', async () => {
	const { json } = await client.call('/workflows/start', { id: 15, email: 'john@example.com' });
	expect(json.error).toBe(400);
});
