import { once } from 'node:events';
import type { Server } from 'node:http';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

import { run, stopEngine, useBinaryMode } from '../../scripts/engine/run';
import { importInto12 } from '../support/parameters';

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void;

const MEGABYTE = 1024 * 1024;
const FILES = 40;

/** What is in memory as each request arrives, in bytes. */
const held: number[] = [];
let server: Server;

beforeAll(async () => {
	await useBinaryMode('filesystem');
	server = createServer((request, response) => {
		request.resume().on('end', () => {
			collectGarbage();
			const { heapUsed, external } = process.memoryUsage();
			held.push(heapUsed + external);
			response.setHeader('Content-Type', 'application/json');
			response.end('{"error":0,"result":[{"error":0}]}');
		});
	});
	await once(server.listen(0, '127.0.0.1'), 'listening');
});

afterAll(() => {
	server.close();
	stopEngine();
});

it('holds no file any longer than its requests take', async () => {
	const items = Array.from({ length: FILES }, (_, n) => ({
		json: { email: `person${String(n)}@example.com` },
		files: { data: { content: Buffer.alloc(MEGABYTE, n), name: `${String(n)}.pdf` } },
	}));
	const { items: given } = await run({
		parameters: {
			...importInto12,
			operation: 'importAndStartMany',
			matching: 'email',
			profileDataJson: '={{ $json }}',
			additionalFields: { attachments: 'data' },
		},
		items,
		host: `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`,
		executionId: '1',
	});

	expect(given).toHaveLength(FILES);
	expect(held).toHaveLength(FILES);
	const growth = (held.at(-1) ?? 0) - (held[4] ?? 0);
	expect(growth / MEGABYTE).toBeLessThan(FILES / 3);
});
