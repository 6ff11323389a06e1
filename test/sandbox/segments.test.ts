import { SANDBOX_TOKENS } from '../../sandbox/server';
import { JOHN, MARY, useClient } from './support';
import { taskData } from './tasks';

const client = useClient();

const success = { error: 0, error_text: 'Successful operation' };
const call = async (path: string, body: object, token?: string) =>
	(await client.call(path, body, { token })).json;
const segment = (id: number) => client.sandbox.state.segments.find((one) => one.id === id);
const member = { segment_id: 6, db_id: 1, profile_id: JOHN };

const yahoo = {
	compo: 'domaingroup',
	name: 'email',
	operator: 'equal',
	type: 'email',
	value: [{ name: 'domaingroup', value: 'Yahoo! (US)' }],
};
const once = (id: number) => ({
	compo: 'default',
	name: 'statseg',
	operator: 'once',
	type: 'statseg',
	value: [{ name: 'segment_id', value: id }],
});
const conditions = (queries: object[], more: object = {}) => [
	{ condition: 'and', limit: 0, list_id: 1, percent_from: 0, percent_to: 99, queries, ...more },
];

describe('requests of the documentation', () => {
	test.each<[string, object, object]>([
		[
			'/segments/get_counters',
			{ list_id: 1, resource_id: 24, id: 7, format: 'json' },
			{
				data: [
					{ channel: 'email', status: { subscribed_sendable: 209, unconfirmed_sendable: 0 } },
					{ channel: 'push', status: { subscribed_sendable: 0, unconfirmed_sendable: 0 } },
					{ channel: 'sms', status: { subscribed_sendable: 108, unconfirmed_sendable: 0 } },
				],
			},
		],
		['/profiles/segstatic/add', { ...member, skip_triggers: true }, {}],
		['/profiles/segstatic/remove', { ...member, skip_triggers: true }, {}],
		[
			'/segments/add/',
			{ name: 'Segment 2', is_static: true, list_id: 1, is_refresh_daily: false },
			{ data: { saved_id: 8 } },
		],
		[
			'/segments/add/',
			{ name: 'Dynamic segment', is_static: false, segment: conditions([once(1), once(2)]) },
			{ data: { saved_id: 8 } },
		],
		[
			'/segments/add/',
			{ name: 'x', is_static: true, is_refresh_daily: true, segment: conditions([yahoo]) },
			{ data: { saved_id: 8 } },
		],
		['/segments/add/', { name: 'x', segment: conditions([yahoo]) }, { data: { saved_id: 8 } }],
		[
			'/segments/update/',
			{ id: 6, list_id: 1, name: 'Static segment 2', is_static: true, is_refresh_daily: false },
			{ data: { saved_id: 6 } },
		],
		[
			'/segments/update/',
			{ id: 1, name: 'x', is_refresh_daily: true, segment: conditions([yahoo]) },
			{ data: { saved_id: 1 } },
		],
		[
			'/segments/update/',
			{ id: 5, name: 'Dynamic segment', segment: conditions([once(1), once(2)]) },
			{ data: { saved_id: 5 } },
		],
		['/segments/delete/', { id: 5 }, { data: null }],
	])('%s %j', async (path, body, answer) => {
		expect(await call(path, body)).toEqual({ ...success, ...answer });
	});

	test('get tells the conditions, and how many profiles meet them', async () => {
		const { data } = await call('/segments/get/', { id: 1 });
		expect(data).toEqual({
			count: client.sandbox.state.profiles.all().filter(({ databaseId }) => databaseId === 1)
				.length,
			id: 1,
			name: 'Bought in the last 30 days',
			segment: [
				{
					condition: 'or',
					limit: 0,
					list_id: 1,
					percent_from: 0,
					percent_to: 99,
					queries: [{ child: [], condition: '', ...yahoo }],
				},
			],
		});
	});

	test('counting anew is a task, whose numbers are told from then on', async () => {
		await call('/profiles/segstatic/add', member);
		const counters = async () =>
			(await call('/segments/get_counters', { id: 6, resource_id: 24 })).data;
		const before = await counters();
		const { data } = await call('/segments/refresh_counters', { id: 6, resource_id: 24 });
		const { task_id: id } = data as { task_id: string };
		client.sandbox.setVariants({ taskProgress: 'atOnce' });
		const { status, result } = await taskData(client, id);
		expect(status).toBe('completed');
		expect(result).toEqual([
			{
				channels: await counters(),
				in_progress: false,
				list_id: 1,
				refresh_task_id: '',
				resource_id: 24,
				updated: expect.any(String) as string,
			},
		]);
		expect(await counters()).not.toEqual(before);
	});
});

describe('the members of a static segment', () => {
	test('enter and leave, and triggers hear of it once, unless it is to be silent', async () => {
		await call('/profiles/segstatic/add', member);
		await call('/profiles/segstatic/add', member);
		await call('/profiles/segstatic/add', { ...member, profile_id: MARY, skip_triggers: true });
		expect((await call('/segments/get/', { id: 6 })).data).toMatchObject({ count: 2 });
		await call('/profiles/segstatic/remove', member);
		expect([...(segment(6)?.members.keys() ?? [])]).toEqual([MARY]);
		expect([...(segment(6)?.exits.keys() ?? [])]).toEqual([JOHN]);
		expect(client.sandbox.state.segmentEvents).toMatchObject([
			{ kind: 'entered', segmentId: 6, profileId: JOHN },
			{ kind: 'left', segmentId: 6, profileId: JOHN },
		]);
	});

	test('once in it, a profile meets the condition for good', async () => {
		await call('/profiles/segstatic/add', member);
		await call('/profiles/segstatic/remove', member);
		await call('/segments/add/', { name: 'x', segment: conditions([once(6)]) });
		expect((await call('/segments/get/', { id: 8 })).data).toMatchObject({ count: 1 });
	});

	test('a mailing to the segment reaches its members alone', async () => {
		await call('/profiles/segstatic/add', member);
		await call('/campaigns/broadcasts/start', {
			id: 83,
			override_source_type: 'segment',
			override_source_id: 6,
		});
		const { sendings } = client.sandbox.state;
		expect(sendings.map(({ profileId, segmentId }) => [profileId, segmentId])).toEqual([[JOHN, 6]]);
	});
});

test.each<[string, object, number]>([
	['/profiles/segstatic/add', { ...member, segment_id: 5 }, 400],
	['/profiles/segstatic/add', { ...member, segment_id: 999 }, 404],
	['/profiles/segstatic/add', { ...member, segment_id: 2 }, 400],
	['/profiles/segstatic/add', { ...member, db_id: 2 }, 400],
	['/profiles/segstatic/add', { ...member, profile_id: 'nobody' }, 404],
	['/profiles/segstatic/add', { ...member, email: 'john@example.com' }, 400],
	['/segments/add/', { name: 'x', is_static: true }, 400],
	['/segments/add/', { name: 'x', is_static: false }, 400],
	['/segments/add/', { name: 'x', segment: conditions([yahoo], { percent_to: 101 }) }, 400],
	['/segments/add/', { name: 'x', segment: conditions([yahoo], { list_id: 99 }) }, 404],
	['/segments/update/', { id: 6 }, 400],
	['/segments/update/', { id: 6, name: 'x', list_id: 2 }, 400],
	['/segments/get_counters', { id: 7, resource_id: 24 }, 400],
	['/segments/get_counters', { id: 6, resource_id: 30 }, 413],
])('%s %j is refused with %i', async (path, body, error) => {
	expect((await call(path, body)).error).toBe(error);
});

test.each<[keyof typeof SANDBOX_TOKENS, string, object, number]>([
	['listOnly', '/profiles/segstatic/add', member, 403],
	['listOnly', '/segments/get/', { id: 1 }, 0],
	['launchOnly', '/segments/delete/', { id: 1 }, 403],
	['restricted', '/profiles/segstatic/add', member, 0],
	['restricted', '/segments/get/', { id: 2 }, 404],
])('%s: %s %j answers %i', async (token, path, body, error) => {
	expect((await call(path, body, SANDBOX_TOKENS[token])).error).toBe(error);
});
