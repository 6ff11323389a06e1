import { SANDBOX_TOKENS } from '../../sandbox/server';
import { Client, useClient } from './support';
import { download, exported, statusOf } from './tasks';

const client = useClient();

async function path(): Promise<string> {
	await exported(client, 1);
	return [...client.sandbox.state.downloads.keys()].at(-1) ?? '';
}

describe('downloads', () => {
	test.each<[string, string | null, number]>([
		['the token', SANDBOX_TOKENS.full, 200],
		['no token', null, 401],
		['an unknown token', 'abcdefghijklmnqrstuvwxyz', 401],
		['a token that may not read', SANDBOX_TOKENS.launchOnly, 403],
	])('with %s', async (_what, token, status) => {
		expect((await download(client, await path(), token)).status).toBe(status);
	});

	test('an unknown path answers 404', async () => {
		expect((await download(client, 'suppress/nothing.zip')).status).toBe(404);
	});

	test('a file is there for a day', async () => {
		let now = new Date('2026-01-01T00:00:00Z');
		const other = await Client.start({ now: () => now });
		await exported(other, 1);
		const [file] = other.sandbox.state.downloads.keys();
		expect((await download(other, file)).status).toBe(200);
		now = new Date('2026-01-02T00:00:01Z');
		expect((await download(other, file)).status).toBe(404);
		await other.sandbox.close();
	});

	test('failures on demand strike them as /api/download/', async () => {
		const file = await path();
		client.sandbox.fail({ kind: 'html', status: 200, path: '/api/download/' });
		expect(await (await download(client, file)).text()).toContain('<html>');
		expect((await download(client, file)).status).toBe(200);
	});
});

describe('tasks', () => {
	test('an unknown one answers 404', async () => {
		expect((await client.call('/tasks/status', { task_id: 'nothing' })).json.error).toBe(404);
	});

	test('one of a batch tells how many profiles it had, and how many failed', async () => {
		client.sandbox.setVariants({ taskProgress: 'atOnce' });
		await client.call('/workflows/import_and_start_batch_task', {
			workflow_id: 12,
			matching: 'email',
			data: [{ email: 'john@example.com' }, { data: {} }],
		});
		const [task] = client.sandbox.state.tasks;
		while (task?.result === null) await new Promise(setImmediate);
		expect(task?.result).toEqual({ errors: [], total: 2, failed: 1 });
		expect(await statusOf(client, task?.id ?? '')).toBe('completed');
	});
});
