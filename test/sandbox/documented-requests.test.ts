import { JOHN, MARY, OLLY, useClient } from './support';

const client = useClient();

const launchAnswer = { data: null, error: 0, error_text: 'Successful operation' };

describe('requests of the documentation', () => {
	test.each<[string, string, object]>([
		['Engage profile', '/workflows/start', { id: 11, matching: 'profile_id', profile_id: JOHN }],
		[
			'Engage profile with files and content',
			'/workflows/start',
			{
				id: 12,
				matching: 'profile_id',
				profile_id: OLLY,
				attach: [
					{ data: 'data:text/csv;base64,5LuK5pel44GvCg==', name: '日本.txt' },
					{ data: 'data:text/csv;base64,SEVMTE8K', name: 'US.txt' },
				],
				content: {
					data_lines: ['Channel A', 'Channel B'],
					email_title: 'New videos on your favorite channels',
				},
			},
		],
		['the user guide', '/workflows/start/', { id: 3, matching: 'profile_id', profile_id: MARY }],
		['Activate scenario', '/workflows/activate', { id: 1, skip_profiles: true }],
		['Deactivate scenario (inferred)', '/workflows/deactivate', { id: 1 }],
		[
			'Activate mailing',
			'/campaigns/activate/',
			{ id: 82, override_source_id: 1, override_source_type: 'list', run_now: true },
		],
		['Deactivate mailing', '/campaigns/deactivate', { abort_if_running: true, id: 4758 }],
		[
			'Deactivate mailing with strings',
			'/campaigns/deactivate',
			{ id: '15', abort_if_running: 'true' },
		],
		[
			'Trigger launch',
			'/campaigns/triggers/start/',
			{ id: 1, matching: 'email', email: 'olly@example.com' },
		],
		['Complete campaign', '/scampaigns/completed', { id: 18 }],
		['Deactivate campaign', '/scampaigns/deactivate', { id: 18 }],
	])('%s is accepted', async (_name, path, body) => {
		expect((await client.call(path, body)).json).toEqual(launchAnswer);
	});

	test('Import and engage profile answers with the profile at the root', async () => {
		const { json } = await client.call('/workflows/import_and_start', {
			data: { subscriptions: [{ email: 'example001@example.com', resource_id: 7 }] },
			matching: 'email',
			email: 'example001@example.com',
			content: { one: 'My email = example001@example.com', two: 'Timestamp: 1595512477' },
			workflow_id: 12,
		});
		expect(json).toEqual({
			error: 0,
			error_text: 'Successful operation',
			profile_id: expect.stringMatching(/^[0-9a-f]{24}$/) as unknown,
		});
	});

	test.each<[string, object]>([
		['/workflows/list', { from_id: 10, limit: 1, ui_tags: ['B2C'] }],
		['/workflows/list', { from_id: 1, limit: 1 }],
		['/campaigns/list', { limit: 2 }],
		['/databases/list/', { limit: 2 }],
		['/campaigns/log_v2', { id: 1, limit: 2 }],
		['/campaigns/triggers/list/', { limit: 2 }],
		['/scampaigns/list', { limit: 1 }],
		['/scampaigns/get', { id: 22, marketing_activities: true }],
		['/resources/list', { from_id: 1, limit: 1 }],
		['/segments/list/', { limit: 2 }],
		['/resources/fields_get', { id: 1, channel: 'email' }],
	])('%s %j is accepted', async (path, body) => {
		expect((await client.call(path, body)).json).toMatchObject({
			error: 0,
			data: expect.any(Array) as unknown,
		});
	});

	test.each([
		['/campaigns/get', { id: 2 }],
		['/campaigns/get_status', { id: 82 }],
		['/campaigns/clone', { id: 1, name: 'Clone' }],
		['/campaigns/triggers/get', { id: 12 }],
		['/scampaigns/get_status', { id: 10 }],
	])('%s %j answers with an object', async (path, body) => {
		expect((await client.call(path, body)).json).toMatchObject({
			error: 0,
			data: expect.any(Object) as unknown,
		});
	});

	test.each([
		'/workflows/list',
		'/workflows/list/',
		'/databases/list',
		'/databases/list/',
		'/campaigns/list/',
	])('%s works with and without the slash at its end', async (path) => {
		expect((await client.call(path)).json.error).toBe(0);
	});

	test('skip_profiles empties the scenario', async () => {
		await client.call('/workflows/start', { id: 1, email: 'john@example.com' });
		const scenario = client.sandbox.state.scenarios.find(({ id }) => id === 1);
		expect(scenario?.profileIds.size).toBe(1);
		await client.call('/workflows/activate', { id: 1 });
		expect(scenario?.profileIds.size).toBe(1);
		await client.call('/workflows/activate', { id: 1, skip_profiles: true });
		expect(scenario?.profileIds.size).toBe(0);
	});

	test('activating and deactivating a scenario and a mailing shows in the state', async () => {
		const { state } = client.sandbox;
		await client.call('/workflows/activate', { id: 15 });
		await client.call('/workflows/deactivate', { id: 11 });
		await client.call('/campaigns/activate/', { id: 5 });
		await client.call('/campaigns/deactivate', { id: 4758 });
		const active = [...state.scenarios, ...state.mailings].filter(({ isActive }) => isActive);
		expect(active.map(({ id }) => id)).toEqual([
			1, 3, 12, 15, 20, 21, 2, 5, 83, 1, 8, 12, 13, 14, 15, 16, 19, 22, 23, 240, 5511,
		]);
	});
});
