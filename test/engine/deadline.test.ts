import 'reflect-metadata';

import type { Socket } from 'node:net';
import { setTimeout as passing } from 'node:timers/promises';

import { CredentialTestContext } from 'n8n-core';

import { altcraftApiTest } from '../../nodes/shared/methods/credentialTest';
import { DEADLINES } from '../../nodes/shared/transport/pauses';
import { run, stopEngine } from '../../scripts/engine/run';
import { openEditor } from '../support/editor';
import type { Behaviour, HostileServer } from '../support/hostileServer';
import { answering, answerOf, startHostile } from '../support/hostileServer';
import { importAndStart, start } from '../support/parameters';

/** Answers that begin, and never end: n8n's own timeout is but a limit on silence. */
let server: HostileServer | undefined;
/** Below n8n's own limit in every test, so that something arrives before that passes. */
const DRIP = 20;
const TIMEOUT = 400;

afterEach(async () => {
	await server?.close();
	server = undefined;
});
afterAll(stopEngine);

/** Writes a piece again and again until the connection is closed. */
function drip(socket: Socket, piece: (n: number) => string): void {
	let n = 0;
	const timer = setInterval(() => socket.write(piece(n++)), DRIP);
	socket.on('close', () => {
		clearInterval(timer);
	});
}

const HEAD = 'HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n';
const drippingBody: Behaviour = (socket) => {
	socket.write(`${HEAD}Content-Length: 1000000\r\n\r\n{"error":0,`);
	drip(socket, () => ' ');
};
const endless: Array<[string, Behaviour]> = [
	['a body that drips', drippingBody],
	[
		'headers one by one',
		(socket) => {
			socket.write(HEAD);
			drip(socket, (n) => `X-Header-${String(n)}: 1\r\n`);
		},
	],
	[
		'an encoding that never gets to the text',
		(socket) => {
			socket.write(`${HEAD}Content-Encoding: gzip\r\nTransfer-Encoding: chunked\r\n\r\n`);
			// The head of a gzip file that is to be followed by the file's name.
			socket.write(Buffer.from('a\r\n\x1f\x8b\x08\x08\0\0\0\0\0\0\r\n', 'latin1'));
			drip(socket, () => '1\r\nx\r\n');
		},
	],
	['nothing at all', () => undefined],
];

const inTime = () => Date.now() - begun;
let begun = 0;
beforeEach(() => {
	begun = Date.now();
});

async function startedBy(behave: Behaviour, more: Partial<Parameters<typeof run>[0]> = {}) {
	const hostile = await startHostile(behave);
	server = hostile;
	return await run({
		parameters: { ...importAndStart, options: { timeout: TIMEOUT } },
		host: hostile.url,
		token: 'a-token-of-the-tests',
		executionId: '1',
		...more,
	});
}

describe('Timeout', () => {
	it.each(endless)('ends %s', async (_what, behave) => {
		const { error } = await startedBy(behave);

		expect(error?.message).toMatch(/^(Altcraft did not answer in time|The connection ended)/);
		expect(error?.description).toContain('It may have carried out the request');
		expect(error?.description).toContain('Tried 4 times');
		expect(inTime()).toBeLessThan(TIMEOUT * 4 + 10_000);
	});

	it('is no limit for an answer that is there in time', async () => {
		const { items } = await startedBy((socket) => {
			void passing(100).then(() => socket.end(answerOf(200, '{"error":0}')));
		});

		expect(items[0]?.json.success).toBe(true);
	});

	it('is told of a file that drips, whose storing ends', async () => {
		const task = { status: 'completed', progress: 100, result: { urls: ['/api/download/a.csv'] } };
		const { error } = await startedBy(
			(socket, request) => {
				if (request === 1) {
					answering(200, JSON.stringify({ error: 0, data: task }))(socket, request);
					return;
				}
				socket.write('HTTP/1.1 200 OK\r\nContent-Type: text/csv\r\nContent-Length: 99999\r\n\r\n');
				drip(socket, () => 'x');
			},
			{
				parameters: {
					resource: 'task',
					operation: 'get',
					taskId: 'task-1',
					downloadFiles: true,
					binaryPropertyName: 'data',
					options: { timeout: TIMEOUT },
				},
			},
		);

		expect(error?.message).toBe('The file did not arrive in time');
		expect(inTime()).toBeLessThan(10_000);
	});
});

describe('stopping the execution', () => {
	it.each(endless)('ends %s at once', async (_what, behave) => {
		let cancel = () => {};
		const running = startedBy(behave, {
			parameters: { ...importAndStart, options: { timeout: 60_000 } },
			onStart: (stop) => {
				cancel = stop;
			},
		}).catch(() => undefined);
		while ((server?.requests.length ?? 0) < 1) await passing(5);
		const ended = new Promise<void>((resolve) => {
			const look = setInterval(() => {
				if (server?.connections() !== 0) return;
				clearInterval(look);
				resolve();
			}, 5);
		});
		cancel();
		await running;
		await ended;

		expect(server?.requests).toHaveLength(1);
		expect(inTime()).toBeLessThan(10_000);
	});
});

it('warns of no listeners, however many requests are under way', async () => {
	const warnings: Error[] = [];
	const note = (warning: Error) => warnings.push(warning);
	process.on('warning', note);
	const { items } = await startedBy(answering(200, '{"error":0}'), {
		parameters: { ...start, options: { concurrency: 128 } },
		items: Array.from({ length: 300 }, () => ({})),
	});
	await passing(50);
	process.off('warning', note);

	expect(items).toHaveLength(300);
	expect(warnings.map(({ name }) => name)).not.toContain('MaxListenersExceededWarning');
});

describe('at the editor', () => {
	const real = { ...DEADLINES };
	beforeAll(() => {
		Object.assign(DEADLINES, { list: TIMEOUT, credentialTest: TIMEOUT });
	});
	afterAll(() => {
		Object.assign(DEADLINES, real);
	});

	it.each(endless)("a credential's test ends %s", async (_what, behave) => {
		server = await startHostile(behave);
		const { status, message } = await altcraftApiTest.call(new CredentialTestContext(), {
			id: '1',
			name: 'Altcraft',
			type: 'altcraftApi',
			data: { host: server.url, token: 'a-token-of-the-tests' },
		});

		expect(status).toBe('Error');
		expect(message).toMatch(/^(Altcraft did not answer in time|The connection ended)/);
		expect(message).not.toContain('may have');
		expect(inTime()).toBeLessThan(10_000);
	});

	it.each(endless)('a list ends %s', async (_what, behave) => {
		const hostile = await startHostile(behave);
		server = hostile;
		const editor = openEditor({ host: hostile.url, token: 'a-token-of-the-tests' });

		await expect(editor.search('searchScenarios')).rejects.toThrow(
			/Altcraft did not answer in time|The connection ended/,
		);
		expect(inTime()).toBeLessThan(15_000);
	});
});
