import { setTimeout as wait } from 'node:timers/promises';
import type { Task } from '../../sandbox/things/tasks';
import { JOHN, OLLY, useClient } from './support';

const client = useClient();

const TASK = '/workflows/import_and_start_batch_task';
const people = [{ email: 'john@example.com' }, { data: {} }, { email: 'olly@example.com' }];
const start = (data: unknown = people, headers: Record<string, string> = {}) =>
	client.call(TASK, { workflow_id: 12, matching: 'email', data }, { headers });

/** The only task, once it is carried out. */
async function finished(): Promise<Task> {
	for (;;) {
		const [task] = client.sandbox.state.tasks;
		if (task?.outcomes) return task;
		await wait(2);
	}
}

describe('task for a batch', () => {
	test('answers with an id and nothing about the profiles', async () => {
		const { json } = await start();
		expect(json).toEqual({
			data: {
				task_id: expect.stringMatching(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/) as unknown,
			},
			error: 0,
			error_text: 'Successful operation',
		});
		expect(json.data).toEqual({ task_id: client.sandbox.state.tasks[0]?.id });
	});

	test('is carried out after the answer', async () => {
		await start(people, { 'Request-ID': 'one' });
		expect(await finished()).toMatchObject({
			target: { kind: 'scenario', id: 12, name: 'New videos on your favorite channels' },
			total: 3,
			requestId: 'one',
			outcomes: [
				{ error: 0, profileId: JOHN },
				{ error: 400, text: expect.stringContaining('email') as unknown },
				{ error: 0, profileId: OLLY },
			],
		});
		expect(client.entries).toEqual([`12: ${JOHN}`, `12: ${OLLY}`]);
		expect(client.sandbox.state.scenarioEntries[0]?.requestId).toBe('one');
	});

	test('does not keep the answer waiting', async () => {
		const { state, requests } = client.sandbox;
		const statuses: unknown[] = [];
		jest
			.spyOn(state.scenarioEntries, 'push')
			.mockImplementation(() => statuses.push(requests[0]?.status));
		await start();
		await finished();
		expect(statuses).toEqual([200, 200]);
	});

	test('a repeat gets the same id and starts nothing', async () => {
		const first = await start(people, { 'Request-ID': 'one' });
		const second = await start(people, { 'Request-ID': 'one' });
		await finished();
		expect(second.json).toEqual(first.json);
		expect(second.headers.get('duplicate-request')).toBe('true');
		expect(client.sandbox.state.tasks).toHaveLength(1);
	});

	test('profileErrors refuses some of its profiles', async () => {
		client.sandbox.fail({ kind: 'profileErrors', every: 2, code: 409, text: 'Oh' });
		await start([{ email: 'john@example.com' }, { email: 'olly@example.com' }]);
		expect((await finished()).outcomes).toMatchObject([{ error: 0 }, { error: 409, text: 'Oh' }]);
		expect(client.entries).toEqual([`12: ${JOHN}`]);
	});

	test('a reset leaves nothing of it', async () => {
		await start();
		client.sandbox.reset();
		await wait(20);
		expect([client.sandbox.state.tasks, client.entries]).toEqual([[], []]);
	});

	test('shows on the page and in the state', async () => {
		await start();
		const { id } = await finished();
		const page = (await client.send('/')).text;
		expect(page).toContain(id);
		expect(page).toContain('1 failed');
		expect((await client.send('/_sandbox/state')).json.tasks).toMatchObject([{ id, total: 3 }]);
	});
});
