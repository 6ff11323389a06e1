import { SANDBOX_TOKENS } from '../../sandbox/server';
import { JOHN, MARY, OLLY, useClient } from './support';
import { download } from './tasks';

const client = useClient();
const call = async (path: string, body: object, token?: string) =>
	(await client.call(path, body, { token })).json;
const ids = (data: unknown) => (data as { id: string }[]).map(({ id }) => id);

describe('Get data for multiple profiles', () => {
	const list = (body: object) => call('/profiles/list', { db_id: 1, ...body });

	test('answers the example with the fields that it asks for', async () => {
		const { data, error } = await list({
			from_id: '',
			limit: 3,
			query: { $or: [{ _lname: 'Doe' }, { _city: 'Moscow' }] },
			fields: ['_id', '_lname', '_fname', '_city', 'subscriptions'],
		});
		expect(error).toBe(0);
		expect(data).toMatchObject([{ id: JOHN, _lname: 'Doe', _city: 'Ryazan' }]);
		expect(Object.keys((data as [object])[0]).sort()).toEqual(
			['_city', '_fname', '_lname', 'id', 'subscriptions'].sort(),
		);
	});

	test('goes on behind the pointer until a page is empty', async () => {
		const first = await list({ limit: 2 });
		expect(ids(first.data)).toEqual([JOHN, OLLY]);
		const second = await list({ from_id: first.next_from_id, limit: 2 });
		expect(ids(second.data)[0]).toBe(MARY);
		const third = await list({ from_id: second.next_from_id });
		expect(ids((await list({ from_id: third.next_from_id })).data)).toEqual([]);
	});

	test.each<[object, number]>([
		[{ from_id: 'nonsense' }, 400],
		[{ query: { $nonsense: 1 } }, 400],
		[{ db_id: 99 }, 404],
		[{ matching: 'email' }, 400],
	])('%j', async (body, error) => {
		expect((await list(body)).error).toBe(error);
	});
});

describe('Delete profile', () => {
	const example = { db_id: 1, matching: 'email', email: 'john@example.com' };

	test('answers the example', async () => {
		expect(await call('/profiles/delete', example)).toEqual({
			data: { profile_id: JOHN },
			error: 0,
			error_text: 'Successful operation',
		});
		expect((await call('/profiles/get/', example)).error).toBe(404);
	});

	test.each<[object, string | undefined, number]>([
		[example, SANDBOX_TOKENS.noDelete, 403],
		[example, SANDBOX_TOKENS.listOnly, 403],
		[{ ...example, matching: 'email_sub' }, undefined, 400],
		[{ ...example, email: 'nobody@example.com' }, undefined, 404],
	])('%j with %s: %i', async (body, token, error) => {
		expect((await call('/profiles/delete', body, token)).error).toBe(error);
		expect(client.sandbox.state.profiles.get(JOHN)).toBeDefined();
	});

	test('is the one thing that a token without the right may not do', async () => {
		const body = { db_id: 1, email: 'john@example.com', data: {} };
		expect((await call('/profiles/import', body, SANDBOX_TOKENS.noDelete)).error).toBe(0);
	});
});

describe('Uploading profiles to a file', () => {
	const exported = async (body: object) => {
		const { data } = await call('/profiles/get_all', body);
		const id = (data as { task_id: string }).task_id;
		client.sandbox.setVariants({ taskProgress: 'atOnce' });
		await new Promise(setImmediate);
		const status = await call('/tasks/status', { task_id: id });
		return (status.data as { result: { total: number; urls: [string] } }).result;
	};

	test('answers the example with a file for the header alone', async () => {
		const { total, urls } = await exported({
			source_type: 'database',
			source_id: 1,
			file_format: 'csv',
		});
		expect(total).toBe(5);
		const path = urls[0].replace('/api/download/', '');
		expect((await download(client, path, null)).status).toBe(401);
		const lines = (await (await download(client, path)).text()).trim().split('\n');
		expect(lines).toHaveLength(6);
		expect(lines[1]).toContain('"[""coffee"",""tea""]"');
	});

	test('takes a query, a segment and JSON', async () => {
		client.sandbox.state.segments.find(({ id }) => id === 6)?.members.set(OLLY, new Date());
		const { urls } = await exported({
			source_type: 'segment',
			source_id: 6,
			file_format: 'json',
			custom_request: { interests: 'tea' },
		});
		const file = await download(client, urls[0].replace('/api/download/', ''));
		expect(ids(await file.json())).toEqual([OLLY]);
	});

	test.each<[object, number]>([
		[{ source_type: 'segment', source_id: 99 }, 404],
		[{ source_type: 'list', source_id: 1 }, 400],
		[{ source_type: 'database', source_id: 1, file_format: 'xml' }, 400],
	])('%j', async (body, error) => {
		expect((await call('/profiles/get_all', body)).error).toBe(error);
	});
});

describe('the history', () => {
	const actions = (data: unknown) => (data as { action: string }[]).map(({ action }) => action);
	const john = { list_id: 1, matching: 'profile_id', profile_id: JOHN };
	const autumn = { list_id: 1, date_from: '2024-07-15', date_to: '2024-10-09' };

	test('of a profile has the keys of the example, newest first', async () => {
		const { data } = await call('/subscribers/history_get', john);
		expect(actions(data)).toEqual(['open', 'deliv', 'send']);
		expect(Object.keys((data as [object])[0])).toEqual(
			expect.arrayContaining([
				...['xxh', 'profile_id', 'email', 'list_id', 'action', 'count', 'datetime', 'message_id'],
				...['campaign_id', 'event_id', 'campaign_name', 'message_name', 'subscription', 'channel'],
			]),
		);
	});

	test('of a profile is found by its hash, too', async () => {
		const [event] = (await call('/subscribers/history_get', john)).data as [{ xxh: string }];
		const { data } = await call('/subscribers/history_get', { list_id: 1, xxh: event.xxh });
		expect(actions(data)).toHaveLength(3);
	});

	test('has what is sent, and what is reported by hand', async () => {
		await client.call('/campaigns/triggers/start/', { id: 12, email: 'olly@example.com' });
		await client.send('/_sandbox/events', {
			method: 'POST',
			headers: { 'Content-Type': 'application/json' },
			body: JSON.stringify({ event_type: 'click', profile_id: OLLY }),
		});
		const { data } = await call('/subscribers/history_get', {
			list_id: 1,
			email: 'olly@example.com',
		});
		expect(actions(data)).toEqual(['click', 'deliv', 'send']);
	});

	test('of all is in pages, with fields where they are asked for', async () => {
		const page = { ...autumn, limit: 2, fields: ['CRM_ID'] };
		const first = await call('/subscribers/history_get_all', { ...page, from_id: '' });
		expect(actions(first.data)).toEqual(['send', 'deliv']);
		expect(first.data).toMatchObject([{ fields: { CRM_ID: '123420' } }, {}]);
		const from_id = first.next_from_id;
		const second = await call('/subscribers/history_get_all', { ...page, from_id });
		expect(actions(second.data)).toEqual(['open']);
	});

	test.each<[string, object, number]>([
		['get', { ...john, date_from: '15.07.2024' }, 400],
		['get', { ...john, db_id: 1 }, 400],
		['get', { ...john, profile_id: 'f'.repeat(24) }, 404],
		['get_all', { ...autumn, date_from: undefined }, 400],
		['get_all', { ...autumn, date_to: '2024-01-01' }, 400],
		['get_all', { ...autumn, list_id: 99 }, 404],
	])('history_%s %j', async (path, body, error) => {
		expect((await call(`/subscribers/history_${path}`, body)).error).toBe(error);
	});
});
