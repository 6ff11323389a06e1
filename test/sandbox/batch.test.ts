import { seedProfiles } from '../../sandbox/things/seed/profiles';
import { SANDBOX_TOKENS } from '../../sandbox/server';
import { SHARED_PHONE } from '../../sandbox/things/seed/profiles';
import { JOHN, MARY, OLLY, useClient } from './support';

const client = useClient();

const BATCH = '/workflows/import_and_start_batch';
const shared = { workflow_id: 12, matching: 'email' };
const batch = (data: unknown, more: object = {}) =>
	client.call(BATCH, { ...shared, ...more, data });
const profile = (id: unknown) => client.sandbox.state.profiles.get(String(id));
const profileId = expect.stringMatching(/^[0-9a-f]{24}$/) as unknown;
const success = { error: 0, error_text: 'Successful operation' };

const john = { email: 'john@example.com', data: { _city: 'Moscow' } };
const olly = { email: 'olly@example.com' };
const nora = { email: 'nora@example.com', data: { _fname: 'Nora' } };

describe('batch import and start', () => {
	test('every profile is imported and enters, and the results stand in their order', async () => {
		const content = { order: 7 };
		const { json } = await batch([john, nora, olly], { content });
		expect(json).toEqual({
			...success,
			result: [
				{ ...success, profile_id: JOHN },
				{ ...success, profile_id: profileId },
				{ ...success, profile_id: OLLY },
			],
		});
		const { scenarioEntries, profiles } = client.sandbox.state;
		expect(profile(JOHN)?.data).toMatchObject({ _city: 'Moscow', _fname: 'John' });
		const created = scenarioEntries[1]?.profileId;
		expect(profile(created)?.data).toEqual({ email: 'nora@example.com', _fname: 'Nora' });
		expect(client.entries).toEqual([`12: ${JOHN}`, `12: ${String(created)}`, `12: ${OLLY}`]);
		expect(scenarioEntries.map((entry) => entry.content)).toEqual([content, content, content]);
		expect(profiles.size).toBe(seedProfiles().length + 1);
	});

	test('what goes for all of them reaches each', async () => {
		await batch([john, olly], {
			attach: [{ name: 'US.csv', data: 'data:text/csv;base64,SEVMTE8K' }],
			custom_data: { field: 'value' },
			skip_triggers: true,
			detect_geo: true,
		});
		const entry = { customData: { field: 'value' }, attachments: [{ name: 'US.csv', size: 6 }] };
		expect(client.sandbox.state.scenarioEntries).toMatchObject([entry, entry]);
	});

	test.each<[string, unknown, number]>([
		['no object', 'nora@example.com', 400],
		['no matching value', { data: { _fname: 'Nora' } }, 400],
		['an unknown key', { ...nora, nonsense: 1 }, 400],
		['its own field_name', { ...nora, field_name: 'CRM_ID' }, 400],
		['an e-mail that is no text', { email: 5 }, 400],
		['data that is no object', { ...nora, data: [] }, 400],
		['no phones', { ...nora, data: { phones: null } }, 400],
		['a gap among phones', { ...nora, data: { phones: ['+79998887766', null] } }, 400],
		['a name that is a list', { ...nora, data: { _fname: ['Nora'] } }, 400],
		['phones that are no list', { ...nora, data: { phones: '+79998887766' } }, 400],
		['an invalid subscription', { ...nora, data: { subscriptions: [{ email: 'x' }] } }, 400],
		["another profile's e-mail", { ...nora, data: { email: 'mary@example.com' } }, 409],
	])('a profile with %s fails alone', async (_what, bad, error) => {
		const { json } = await batch([john, bad, olly]);
		expect(json).toEqual({
			...success,
			result: [
				{ ...success, profile_id: JOHN },
				{ error, error_text: expect.stringMatching(/\w+: ./) as unknown },
				{ ...success, profile_id: OLLY },
			],
		});
		expect(client.entries).toEqual([`12: ${JOHN}`, `12: ${OLLY}`]);
		expect(client.sandbox.state.profiles.size).toBe(seedProfiles().length);
	});

	test.each<[string, object, object, number]>([
		['an unknown profile_id', { matching: 'profile_id' }, { profile_id: '0'.repeat(24) }, 404],
		['a shared phone', { matching: 'phone' }, { phone: SHARED_PHONE }, 435],
	])('%s fails alone', async (_what, more, bad, error) => {
		const { json } = await batch([bad], more);
		expect(json).toMatchObject({ error: 0, result: [{ error }] });
	});

	test('a later profile finds what an earlier one has created', async () => {
		const { json } = await batch([nora, { email: 'nora@example.com', data: { _lname: 'Doe' } }]);
		const [first, second] = client.sandbox.state.scenarioEntries;
		expect(second?.profileId).toBe(first?.profileId);
		expect(json.result).toHaveLength(2);
		expect(profile(first?.profileId)?.data).toMatchObject({ _fname: 'Nora', _lname: 'Doe' });
	});

	test('invalid subscriptions are skipped when asked', async () => {
		const subscriptions = [{ email: 'n@example.com', resource_id: 7 }, { email: 'x' }];
		await batch([{ ...nora, data: { subscriptions } }], { skip_invalid_subscriptions: true });
		const created = client.sandbox.state.scenarioEntries[0]?.profileId;
		expect(profile(created)?.subscriptions).toMatchObject([{ email: 'n@example.com' }]);
	});

	test('an inactive scenario that accepts a start imports, but nobody enters', async () => {
		client.sandbox.setVariants({ inactiveScenarioStart: 'accepted' });
		const { json } = await batch([nora], { workflow_id: 15 });
		expect(json.result).toEqual([{ ...success, profile_id: profileId }]);
		expect(client.sandbox.state.profiles.size).toBe(seedProfiles().length + 1);
		expect(client.entries).toEqual([]);
	});
});

describe('matching values of a batch', () => {
	test.each<[string, object, object, string]>([
		['email', {}, { email: 'john@example.com' }, JOHN],
		['email in data', {}, { data: { email: 'john@example.com' } }, JOHN],
		['an empty one and data', {}, { email: '', data: { email: 'john@example.com' } }, JOHN],
		[
			'email before that of data',
			{},
			{ email: 'john@example.com', data: { email: 'new@x.y' } },
			JOHN,
		],
		['email_sub in data', { matching: 'email_sub' }, { data: { email: 'mary@example.com' } }, MARY],
		['phone', { matching: 'phone' }, { phone: '+79001112233' }, OLLY],
		[
			'the first of phones',
			{ matching: 'phone' },
			{ data: { phones: ['+79001112233', '+79000000000'] } },
			OLLY,
		],
		['email_phone', { matching: 'email_phone' }, { data: { phones: ['+79001112233'] } }, OLLY],
		['profile_id', { matching: 'profile_id' }, { profile_id: MARY }, MARY],
		[
			'push_sub',
			{ matching: 'push_sub' },
			{ provider: 'android-firebase', subscription_id: '1234' },
			JOHN,
		],
		['custom', { matching: 'custom', field_name: 'CRM_ID' }, { field_value: '123420' }, JOHN],
		[
			'a custom field in data',
			{ matching: 'custom', field_name: 'CRM_ID' },
			{ data: { CRM_ID: 123420 } },
			JOHN,
		],
		[
			'custom_sub',
			{ matching: 'custom_sub', field_name: 'CRM_ID' },
			{ field_value: 'work-1' },
			OLLY,
		],
	])('%s finds the profile', async (_what, more, item, found) => {
		const { json } = await batch([item], more);
		expect(json.result).toEqual([{ ...success, profile_id: found }]);
	});

	test.each<[object, object]>([
		[{ matching: 'email' }, { phone: '+79000000000' }],
		[{ matching: 'phone' }, { data: { phones: [], email: 'john@example.com' } }],
		[{ matching: 'profile_id' }, { email: 'john@example.com' }],
		[{ matching: 'custom', field_name: 'CRM_ID' }, { data: { custom_field: '1' } }],
		[{ matching: 'custom_sub', field_name: 'CRM_ID' }, { data: { CRM_ID: 'work-1' } }],
		[{ matching: 'push_sub' }, { subscription_id: '1234' }],
	])('%j without its value (%j) fails', async (more, item) => {
		expect((await batch([item], more)).json).toMatchObject({ error: 0, result: [{ error: 400 }] });
		expect(client.entries).toEqual([]);
	});
});

describe.each([BATCH, `${BATCH}_task`])('%s as a whole', (path) => {
	test.each<[string, object, number]>([
		['without data', { data: undefined }, 400],
		['with one object as data', { data: john }, 400],
		['without profiles', { data: [] }, 400],
		['with more than 10,000 profiles', { data: Array.from({ length: 10_001 }, () => john) }, 400],
		['without matching', { matching: undefined }, 400],
		['with an unknown mode', { matching: 'login' }, 400],
		['with a matching value at the root', { email: 'john@example.com' }, 400],
		['with an unknown parameter', { nonsense: 1 }, 400],
		['with custom matching and no field', { matching: 'custom' }, 400],
		['with custom_sub matching and no field', { matching: 'custom_sub' }, 400],
		['with an unknown field', { matching: 'custom', field_name: 'nope' }, 400],
		['with a broken file', { attach: [{ name: 'a', data: 'x' }] }, 400],
		['with an unknown scenario', { workflow_id: 999 }, 404],
		['with an inactive scenario', { workflow_id: 15 }, 400],
	])('%s is refused, and nothing happens', async (_what, more, error) => {
		const { json } = await client.call(path, { ...shared, data: [john, nora], ...more });
		expect(json).toMatchObject({ error, data: null });
		expect(json).not.toHaveProperty('result');
		const { state } = client.sandbox;
		expect([client.entries, state.tasks, state.profiles.size]).toEqual([
			[],
			[],
			seedProfiles().length,
		]);
	});

	test.each([
		['listOnly', 403],
		['limitReached', 402],
	] as const)('token %s is refused', async (name, error) => {
		const token = SANDBOX_TOKENS[name];
		const { json } = await client.call(path, { ...shared, data: [john] }, { token });
		expect(json.error).toBe(error);
	});

	test('named modes only, when the variant says so', async () => {
		client.sandbox.setVariants({ matchingModes: 'namedByPage' });
		const call = (matching: string) =>
			client.call(path, { ...shared, matching, data: [{ email: 'olly@example.com' }] });
		expect((await call('email_profile')).json.error).toBe(0);
		expect((await call('email_sub')).json.error).toBe(400);
	});
});

test('one request takes 10,000 profiles', async () => {
	const data = Array.from({ length: 10_000 }, (_, index) => {
		const email = `p${String(index)}@example.com`;
		const subscriptions = [{ channel: 'email', email, resource_id: 7 }];
		return { email, data: { _fname: 'Pat', CRM_ID: String(index), phones: [], subscriptions } };
	});
	const { json } = await batch(data);
	expect(json.error).toBe(0);
	expect(client.entries).toHaveLength(10_000);
});
