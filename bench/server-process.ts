import { fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { z } from 'zod';
import { LOCALHOST } from '../scripts/n8n/ports';

const Counts = z.object({
	requests: z.number(),
	/** Profiles in all requests together. */
	profiles: z.number(),
	/** Connections that were opened. */
	connections: z.number(),
	/** The most connections that were open at once. */
	openAtOnce: z.number(),
});

/** What the server has counted since its latency was set. */
export type Counts = z.infer<typeof Counts>;

/** The server that answers as Altcraft does, in a process of its own. */
export interface ServerProcess {
	url: string;
	/** Sets how long it waits before it answers, in milliseconds, and its counts back to zero. */
	reset(latency: number): Promise<void>;
	counts(): Promise<Counts>;
	stop(): Promise<void>;
}

/** Starts the server on a free port. */
export async function startServer(): Promise<ServerProcess> {
	const child = fork(join(__dirname, 'answering-server.ts'), { execArgv: ['--import', 'tsx'] });
	const exited = once(child, 'exit');
	const answer = async (): Promise<unknown> => {
		const ended = exited.then(() => {
			throw new Error('The server has ended by itself');
		});
		const [message] = z
			.tuple([z.unknown()])
			.rest(z.unknown())
			.parse(await Promise.race([once(child, 'message'), ended]));
		return message;
	};
	const ask = (message: 'counts' | { latency: number }) => {
		const answered = answer();
		child.send(message);
		return answered;
	};
	const port = z.number().parse(await answer());
	return {
		url: `http://${LOCALHOST}:${String(port)}`,
		reset: async (latency) => {
			await ask({ latency });
		},
		counts: async () => Counts.parse(await ask('counts')),
		stop: async () => {
			if (child.connected) child.disconnect();
			await exited;
		},
	};
}
