import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { Readable } from 'node:stream';
import { z } from 'zod';
import { LOCALHOST } from '../scripts/n8n/ports';
import type { Counts } from './server-process';

/**
 * A process of its own, so that it takes no time from n8n's: answers as Altcraft does, after a set time,
 * and counts. Its parent speaks to it by messages: a number sets the latency and the counts back to
 * zero, 'counts' asks for what was counted since.
 */

/** More connections than Node's default may wait to be accepted: the HTTP Request node opens thousands at once. */
const BACKLOG = 16_384;
const API = '/api/v1.1';
const DOWNLOADS = '/api/download/';
const MEGABYTE = 1e6;

const Batch = z.object({ data: z.array(z.unknown()) });
const Export = z.object({ source_id: z.number() });
const Status = z.object({ task_id: z.string() });
const Message = z.union([z.object({ latency: z.number() }), z.literal('counts')]);

/** Page "Import and engage profile in scenario". */
const DONE = {
	error: 0,
	error_text: 'Successful operation',
	profile_id: '5eeb54a2ce9448518e85fdad',
};

let latency = 0;
let open = 0;
let counts: Counts = { requests: 0, profiles: 0, connections: 0, openAtOnce: 0 };

/** What is answered to the JSON of a request, by its path; to any other, that one profile is done. */
const ANSWERS: Partial<Record<string, (body: unknown) => object>> = {
	[`${API}/workflows/import_and_start_batch`]: answerBatch,
	[`${API}/profiles/import_batch`]: answerBatch,
	[`${API}/market/products/import`]: answerImport,
	[`${API}/market/sku/import`]: answerImport,
	// The database's ID tells how many megabytes the file has, and so does the task's.
	[`${API}/profiles/get_all`]: (body) => told({ task_id: String(Export.parse(body).source_id) }),
	[`${API}/tasks/status`]: (body) => {
		const path = `${DOWNLOADS}${Status.parse(body).task_id}/database_export.csv`;
		return told({ status: 'completed', progress: 100, result: { errors: [], urls: [path] } });
	},
};

const told = (data: object) => ({ error: 0, error_text: DONE.error_text, data });

function answerBatch(body: unknown): object {
	const { data } = Batch.parse(body);
	counts.profiles += data.length;
	return { error: 0, error_text: DONE.error_text, result: data.map(() => DONE) };
}

/** An import of the market tells nothing of its entries. */
function answerImport(body: unknown): object {
	counts.profiles += Batch.parse(body).data.length;
	return { error: 0, error_text: '' };
}

function answerOne(): object {
	counts.profiles++;
	return DONE;
}

const server = createServer((request, response) => {
	counts.requests++;
	const { url = '' } = request;
	if (url.startsWith(DOWNLOADS)) {
		sendFile(Number(url.slice(DOWNLOADS.length).split('/', 1).join('')), response);
		return;
	}
	void read(request).then((body) => {
		const toAnswer = ANSWERS[url];
		const answer = toAnswer === undefined ? answerOne() : toAnswer(JSON.parse(body));
		setTimeout(() => {
			response.setHeader('content-type', 'application/json');
			response.end(JSON.stringify(answer));
		}, latency);
	});
});

server.on('connection', (socket) => {
	open++;
	counts.connections++;
	counts.openAtOnce = Math.max(counts.openAtOnce, open);
	socket.once('close', () => open--);
});

/** Sends so many megabytes as fast as they are taken. It counts as one profile: the benchmark sees that it went through. */
function sendFile(megabytes: number, response: ServerResponse): void {
	const row = Buffer.alloc(MEGABYTE / 10, 'nathan@example.com,Nathan\n');
	const rows = Array.from({ length: megabytes * 10 }, () => row);
	response.setHeader('content-type', 'text/csv');
	response.setHeader('content-length', megabytes * MEGABYTE);
	Readable.from(rows)
		.pipe(response)
		.once('finish', () => counts.profiles++);
}

async function read(request: IncomingMessage): Promise<string> {
	const chunks: Buffer[] = [];
	for await (const chunk of request) chunks.push(chunk as Buffer);
	return Buffer.concat(chunks).toString();
}

process.on('message', (message) => {
	const wanted = Message.parse(message);
	if (wanted === 'counts') {
		process.send?.(counts);
		return;
	}
	latency = wanted.latency;
	// A connection kept open from before counts as open.
	counts = { requests: 0, profiles: 0, connections: 0, openAtOnce: open };
	process.send?.(counts);
});
// The parent's end closes the channel.
process.once('disconnect', () => process.exit());

server.listen({ port: 0, host: LOCALHOST, backlog: BACKLOG }, () => {
	const address = server.address();
	if (address === null || typeof address === 'string') throw new Error('The server has no port');
	process.send?.(address.port);
});
