import { once } from 'node:events';
import type { Socket } from 'node:net';
import { createServer } from 'node:net';

import { LOCALHOST } from '../../scripts/n8n/ports';

/** What happens on the socket once a request has arrived as a whole; its number counts from 1. */
export type Behaviour = (socket: Socket, request: number) => void;

/** A server that speaks to the socket itself, to do what no server should. */
export interface HostileServer {
	url: string;
	/** The requests that arrived as a whole, as they were written. */
	requests: string[];
	/** How many connections are open. */
	connections(): number;
	/** Nobody listens any longer, as if the machine had gone; what is under way goes on. */
	stopListening(): void;
	close(): Promise<void>;
}

export async function startHostile(behave: Behaviour): Promise<HostileServer> {
	const requests: string[] = [];
	const sockets = new Set<Socket>();
	const server = createServer((socket) => {
		sockets.add(socket);
		socket.on('close', () => sockets.delete(socket));
		// The node may go away at any time.
		socket.on('error', () => undefined);
		let received = '';
		socket.on('data', (chunk) => {
			received += chunk.toString('latin1');
			if (!isWhole(received)) return;
			requests.push(received);
			received = '';
			behave(socket, requests.length);
		});
	}).listen(0, LOCALHOST);
	await once(server, 'listening');
	const address = server.address();
	if (address === null || typeof address === 'string') throw new Error('no port');
	return {
		url: `http://${LOCALHOST}:${String(address.port)}`,
		requests,
		connections: () => sockets.size,
		stopListening() {
			server.close();
		},
		async close() {
			for (const socket of sockets) socket.destroy();
			if (!server.listening) return;
			server.close();
			await once(server, 'close');
		},
	};
}

function isWhole(request: string): boolean {
	const end = request.indexOf('\r\n\r\n');
	if (end < 0) return false;
	const length = Number(/^content-length: (\d+)$/im.exec(request.slice(0, end))?.[1] ?? 0);
	return request.length >= end + 4 + length;
}

/** An answer as it goes over the wire; the connection ends with it. */
export function answerOf(
	status: number,
	body: string | Buffer,
	headers: Record<string, string> = {},
): Buffer {
	const lines = Object.entries({
		'Content-Type': 'application/json',
		'Content-Length': String(Buffer.byteLength(body)),
		Connection: 'close',
		...headers,
	}).map(([name, value]) => `${name}: ${value}`);
	return Buffer.concat([
		Buffer.from([`HTTP/1.1 ${String(status)} Status`, ...lines, '', ''].join('\r\n')),
		Buffer.from(body),
	]);
}

/** Answers with this and ends the connection. */
export const answering =
	(...answer: Parameters<typeof answerOf>): Behaviour =>
	(socket) => {
		socket.end(answerOf(...answer));
	};
