import { JOHN, useClient } from './support';
import { taskData } from './tasks';

const client = useClient();

const call = async (path: string, body: object) => (await client.call(path, body)).json;
const zero = {
	...{ subscribed: 0, unsubscribed: 0, complained: 0, hardbounced: 0 },
	...{ unconfirmed: 0, suspended: 0, invalid: 0 },
	...{ subscribed_sendable: 0, unconfirmed_sendable: 0 },
};

test.each([
	['/databases/get/', { id: 1 }, ['id', 'name', 'suppress_id', 'description']],
	['/resources/get', { id: 1 }, ['channels', 'dbs_ids', 'id', 'name', 'trk_domain', 'url']],
])('%s has the keys of the example', async (path, body, keys) => {
	expect(Object.keys((await call(path, body)).data as object)).toEqual(keys);
});

test('the statistics of the example have three channels at least, and all statuses', async () => {
	const { data, ...envelope } = await call('/databases/get_counters', { id: 5, resource_id: 24 });
	expect(envelope).toEqual({ error: 0, error_text: 'Successful operation' });
	expect(data).toEqual(
		expect.arrayContaining(
			['email', 'sms', 'push'].map((channel) => ({ channel, status: { all: 0, ...zero } })),
		),
	);
});

describe.each([
	['/databases', { id: 1, resource_id: 24 }],
	['/resources', { id: 24, list_id: 1 }],
])('%s', (folder, body) => {
	const subscribed = (channels: unknown) =>
		(channels as { status: { subscribed: number } }[])[0]?.status.subscribed;

	test('tells what was counted last, until it is counted anew by a task', async () => {
		await client.call('/subscriptions/set', {
			...{ db_id: 1, profile_id: JOHN, resource_id: 24 },
			...{ channel: 'email', email: 'john@example.com', status: 'unsubscribed' },
		});
		expect(subscribed((await call(`${folder}/get_counters`, body)).data)).toBe(4);
		const feedback = { type: 'JSON', url: 'http://example.com/receiver' };
		const { data } = await call(`${folder}/refresh_counters`, { ...body, feedback });
		const { task_id } = data as { task_id: string };
		client.sandbox.setVariants({ taskProgress: 'atOnce' });
		const { status, progress, result } = await taskData(client, task_id);
		expect([status, progress]).toEqual(['completed', 100]);
		const [{ channels }] = result as [{ channels: unknown }];
		expect(subscribed(channels)).toBe(3);
		expect(subscribed((await call(`${folder}/get_counters`, body)).data)).toBe(3);
	});

	test.each([
		[{ id: 99 }, 404],
		[{ resource_id: 30, list_id: 2 }, 400],
		[{ feedback: 'http://example.com/' }, 400],
	])('refuses %j with %i', async (more, error) => {
		expect((await call(`${folder}/refresh_counters`, { ...body, ...more })).error).toBe(error);
	});
});

test('a database that the resource does not serve is refused with 413', async () => {
	const body = { id: 1, resource_id: 30 };
	expect((await call('/databases/get_counters', body)).error).toBe(413);
});
