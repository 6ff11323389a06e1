import { join } from 'node:path';
import { z } from 'zod';
import { LOCALHOST } from '../scripts/n8n/ports';
import { startChild } from './child';

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
	const script = join(__dirname, 'answering-server.ts');
	const child = await startChild(script, [], { execArgv: ['--import', 'tsx'] });
	const port = z.number().parse(child.greeting);
	return {
		url: `http://${LOCALHOST}:${String(port)}`,
		reset: async (latency) => {
			await child.ask({ latency });
		},
		counts: async () => Counts.parse(await child.ask('counts')),
		stop: () => child.stop(),
	};
}
