import { spawn } from 'node:child_process';
import { once } from 'node:events';

/** A server that a test has started. */
export interface Server {
	readonly port: number;
	/** Ends it and waits until it has. */
	stop(): Promise<void>;
}

/** How to start a server. */
export interface ServerOptions {
	/** The command and its arguments. */
	readonly command: readonly string[];
	readonly port: number;
	/** The text it prints when it takes connections. */
	readonly readyText: string;
}

const START_TIMEOUT = 30_000;

/**
 * The server ends with its standard input, and that ends with this process, however that comes. Killed, as
 * the guardian would, PostgreSQL leaves shared memory behind.
 */
const WRAPPER = '"$@" & server=$!; cat >/dev/null; kill -INT $server; wait $server';

/** @throws when the server ends early or is not ready within half a minute; the message holds what it printed */
export async function startServer(options: ServerOptions): Promise<Server> {
	const { command, port, readyText } = options;
	const child = spawn('sh', ['-c', WRAPPER, 'sh', ...command], {
		cwd: '/',
		// Ctrl-C must not end the wrapper before it has cleaned up.
		detached: true,
		stdio: ['pipe', 'pipe', 'pipe'],
	});
	let log = '';
	const append = (chunk: Buffer) => (log += chunk.toString());
	child.stdout.on('data', append);
	child.stderr.on('data', append);
	const ended = once(child, 'close');
	const server: Server = {
		port,
		stop: async () => {
			child.stdin.end();
			await ended;
		},
	};
	const deadline = Date.now() + START_TIMEOUT;
	while (!log.includes(readyText)) {
		if (child.exitCode !== null || Date.now() > deadline) {
			await server.stop();
			throw new Error(`"${command.join(' ')}" did not get ready. It printed:\n${log}`);
		}
		await new Promise((resolve) => setTimeout(resolve, 50));
	}
	return server;
}
