import { once } from 'node:events';
import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { HookSettings } from '../../sandbox/server';
import type { Client } from './support';

/** An event as it arrived. */
export type ReceivedEvent = Readonly<Record<string, unknown>>;

/** A batch as it arrived. */
export interface ReceivedBatch {
	readonly method: string | undefined;
	readonly path: string | undefined;
	readonly headers: IncomingHttpHeaders;
	readonly events: readonly ReceivedEvent[];
	/** When it arrived, in ms of a clock that only runs forward. */
	readonly at: number;
}

/** What a receiver answers; `silence` is nothing, ever. */
export interface ReceiverAnswer {
	readonly status: number;
	readonly body?: string;
	readonly headers?: Readonly<Record<string, string>>;
}

/** A server that action hooks post to. */
export interface Receiver {
	url: string;
	batches: ReceivedBatch[];
	/** All events, in the order of their arrival. */
	readonly events: ReceivedEvent[];
	/** How it answers each request; 200 and "OK" at first. */
	answer: ReceiverAnswer | 'silence';
	close(): Promise<void>;
}

/** Starts a receiver on a free port. */
export async function startReceiver(): Promise<Receiver> {
	const server = createServer((request, response) => {
		const chunks: Buffer[] = [];
		request.on('data', (chunk: Buffer) => chunks.push(chunk));
		request.on('end', () => {
			const { method, url: path, headers } = request;
			const events = JSON.parse(Buffer.concat(chunks).toString()) as ReceivedEvent[];
			receiver.batches.push({ method, path, headers, events, at: performance.now() });
			const { answer } = receiver;
			if (answer === 'silence') return;
			response.writeHead(answer.status, answer.headers).end(answer.body ?? '');
		});
	});
	server.listen(0, '127.0.0.1');
	await once(server, 'listening');
	const address = server.address();
	if (address === null || typeof address === 'string') throw new Error('The server has no port');
	const receiver: Receiver = {
		url: `http://127.0.0.1:${String(address.port)}/hook`,
		batches: [],
		get events() {
			return receiver.batches.flatMap(({ events }) => events);
		},
		answer: { status: 200, body: 'OK' },
		close: async () => {
			server.close();
			server.closeAllConnections();
			await once(server, 'close');
		},
	};
	return receiver;
}

/** A receiver for the tests of one file, as new before each of them, and the ways to use it. */
export function useReceiver(client: Client) {
	let running: Receiver | undefined;
	const receiver = () => {
		if (running === undefined) throw new Error('Available within tests alone');
		return running;
	};
	const removeHooks = () => client.send('/_sandbox/hooks', { method: 'DELETE' });
	beforeEach(async () => {
		running = await startReceiver();
	});
	afterEach(async () => {
		await removeHooks();
		await running?.close();
	});
	return {
		receiver,
		removeHooks,
		/** Registers a hook to the receiver; a batch goes out at once unless the settings say otherwise. */
		hook: (settings: Partial<HookSettings> = {}) =>
			client.sandbox.registerHook({ url: receiver().url, batchTime: 0, ...settings }),
		/** The events that have arrived when nothing is on its way any more. */
		received: async () => {
			await client.sandbox.hooksIdle();
			return receiver().events;
		},
		/** Lets a profile enter a scenario that sends an email: the events `send` and `deliv`. */
		sendMail: (email = 'john@example.com') =>
			client.call('/workflows/start', { id: 12, email }, { headers: { 'Request-ID': nextId() } }),
	};
}

let ids = 0;
const nextId = () => `request-${String((ids += 1))}`;

/** The codes of events, in their order. */
export const codesOf = (events: readonly ReceivedEvent[]) =>
	events.map(({ event_type }) => event_type);
