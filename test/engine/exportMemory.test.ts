import { once } from 'node:events';
import type { Server, ServerResponse } from 'node:http';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Readable } from 'node:stream';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

import { run, stopEngine, useBinaryMode } from '../../scripts/engine/run';
import { locator } from '../support/parameters';

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void;

const MEGABYTE = 1024 * 1024;
const MEGABYTES = 200;
const FILE = '/api/download/data/1/1_database_export.csv';

/** What is in memory while the file is on its way, in bytes. */
const held: number[] = [];
let server: Server;

/** Sends a megabyte as often as it is taken, and looks into the memory every ten. */
function sendFile(response: ServerResponse): void {
	const piece = Buffer.alloc(MEGABYTE, 'nathan@example.com\n');
	function* pieces() {
		for (let sent = 0; sent < MEGABYTES; sent++) {
			if (sent % 10 === 0) {
				collectGarbage();
				const { heapUsed, external } = process.memoryUsage();
				held.push(heapUsed + external);
			}
			yield piece;
		}
	}
	response.setHeader('Content-Type', 'text/csv');
	Readable.from(pieces(), { highWaterMark: 1 }).pipe(response);
}

beforeAll(async () => {
	await useBinaryMode('filesystem');
	server = createServer((request, response) => {
		if (request.url === FILE) {
			sendFile(response);
			return;
		}
		const data =
			request.url?.endsWith('/tasks/status') === true
				? { status: 'completed', progress: 100, result: { errors: [], urls: [FILE] } }
				: { task_id: 'task_1' };
		request.resume().on('end', () => {
			response.setHeader('Content-Type', 'application/json');
			response.end(JSON.stringify({ error: 0, data }));
		});
	});
	await once(server.listen(0, '127.0.0.1'), 'listening');
});

afterAll(() => {
	server.close();
	stopEngine();
});

it('an export goes through to the disk, however large its file is', async () => {
	const { items, error } = await run({
		parameters: { resource: 'profile', operation: 'export', databaseId: locator(1) },
		host: `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`,
		token: 't',
		executionId: '1',
	});

	expect(error).toBeUndefined();
	expect(items[0]?.binary?.data).toMatchObject({ fileName: '1_database_export.csv' });
	expect(held).toHaveLength(MEGABYTES / 10);
	expect((Math.max(...held) - Math.min(...held)) / MEGABYTE).toBeLessThan(MEGABYTES / 3);
});
