import { createServer, type IncomingMessage } from 'node:http';
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
const BATCH = '/api/v1.1/workflows/import_and_start_batch';

const Batch = z.object({ data: z.array(z.unknown()) });
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

const server = createServer((request, response) => {
	counts.requests++;
	void read(request).then((body) => {
		const answer = request.url === BATCH ? answerBatch(body) : answerOne();
		setTimeout(() => {
			response.setHeader('content-type', 'application/json');
			response.end(answer);
		}, latency);
	});
});

server.on('connection', (socket) => {
	open++;
	counts.connections++;
	counts.openAtOnce = Math.max(counts.openAtOnce, open);
	socket.once('close', () => open--);
});

async function read(request: IncomingMessage): Promise<string> {
	const chunks: Buffer[] = [];
	for await (const chunk of request) chunks.push(chunk as Buffer);
	return Buffer.concat(chunks).toString();
}

function answerOne(): string {
	counts.profiles++;
	return JSON.stringify(DONE);
}

function answerBatch(body: string): string {
	const { data } = Batch.parse(JSON.parse(body));
	counts.profiles += data.length;
	return JSON.stringify({ error: 0, error_text: DONE.error_text, result: data.map(() => DONE) });
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
