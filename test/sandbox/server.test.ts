import { once } from 'node:events';
import { spawn } from 'node:child_process';
import { startSandbox } from '../../sandbox/server';
import { Client } from './support';

describe('server', () => {
	test('two run side by side and share nothing', async () => {
		const one = await Client.start();
		const other = await Client.start();
		await one.call('/workflows/start', { id: 11, email: 'john@example.com' });
		expect([one.entries.length, other.entries.length]).toEqual([1, 0]);
		await Promise.all([one.sandbox.close(), other.sandbox.close()]);
	});

	test('a taken port is an error', async () => {
		const sandbox = await startSandbox();
		const port = Number(new URL(sandbox.url).port);
		await expect(startSandbox({ port })).rejects.toMatchObject({ code: 'EADDRINUSE' });
		await sandbox.close();
	});

	test('closing ends at once, with requests that wait for an answer', async () => {
		const client = await Client.start();
		client.sandbox.fail({ kind: 'silence', when: 'before', path: '/campaigns/list' });
		client.sandbox.fail({ kind: 'delay', ms: 60_000, path: '/workflows/list' });
		const paths = ['/campaigns/list', '/workflows/list'];
		const pending = Promise.allSettled(paths.map((path) => client.call(path)));
		while (client.sandbox.requests.flatMap(({ failures }) => failures).length < 2) {
			await new Promise(setImmediate);
		}
		const begin = performance.now();
		await client.sandbox.close();
		// The delay alone would take a minute.
		expect(performance.now() - begin).toBeLessThan(20_000);
		expect((await pending).map(({ status }) => status)).toEqual(['rejected', 'rejected']);
	});

	test('a thousand requests, a hundred at once, all find their places', async () => {
		const client = await Client.start();
		const importOne = (index: number) =>
			client.call('/workflows/import_and_start', {
				workflow_id: 12,
				matching: 'email',
				email: `p${String(index)}@example.com`,
			});
		for (let index = 0; index < 1000; index += 100) {
			await Promise.all(Array.from({ length: 100 }, (_, place) => importOne(index + place)));
		}
		expect(client.entries).toHaveLength(1000);
		await client.sandbox.close();
	});
});

describe('command line', () => {
	const run = (...options: string[]) =>
		spawn(process.execPath, ['--import', 'tsx', 'sandbox/cli.ts', ...options], {
			stdio: ['ignore', 'pipe', 'pipe'],
		});

	test('prints address and tokens, and Ctrl-C ends it cleanly', async () => {
		const child = run('--port', '0');
		let text = '';
		child.stdout.on('data', (part: Buffer) => (text += part.toString()));
		while (!text.includes('Ctrl-C')) await once(child.stdout, 'data');
		const address = /http:\/\/127\.0\.0\.1:\d+/.exec(text)?.[0] ?? '';
		expect((await fetch(address)).status).toBe(200);
		expect(text).toMatch(/full +[0-9a-f]{32}/);
		child.kill('SIGINT');
		expect(await once(child, 'exit')).toEqual([0, null]);
	});

	test.each([
		['a taken port', undefined, /^The port is taken[^\n]*\n$/],
		['no number', '--port=x', /^--port is a number[^\n]*\nUsage: [^\n]*\n$/],
		['an unknown option', '--nonsense', /^Unknown option[^\n]*\nUsage: [^\n]*\n$/],
	])('%s is a sentence', async (_what, option, sentence) => {
		const sandbox = await startSandbox();
		const child = run(option ?? `--port=${new URL(sandbox.url).port}`);
		let text = '';
		child.stderr.on('data', (part: Buffer) => (text += part.toString()));
		const outcome: unknown = await once(child, 'close');
		expect(outcome).toEqual([1, null]);
		expect(text).toMatch(sentence);
		await sandbox.close();
	});
});
