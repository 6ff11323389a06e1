import { parseArgs } from 'node:util';
import { ExplainedFailure } from '../n8n/explained-failure';
import { isPortFree } from '../n8n/ports';

/** The options of `npm start`. */
export interface StartOptions {
	/** n8n's port. */
	port: number;
	sandboxPort: number;
}

const USAGE = 'npm start -- [--port 5678] [--sandbox-port 8900]';

/** @throws {ExplainedFailure} when the command line is not as the usage says */
export function readOptions(parameters: readonly string[]): StartOptions {
	const values = parse(parameters);
	return {
		port: readPort('--port', values.port),
		sandboxPort: readPort('--sandbox-port', values['sandbox-port']),
	};
}

/** @throws {ExplainedFailure} when another program listens on one of the ports */
export async function requireFreePorts({ port, sandboxPort }: StartOptions): Promise<void> {
	if (port === sandboxPort) {
		throw new ExplainedFailure('--port and --sandbox-port must be two different ports.');
	}
	await requireFreePort('n8n', port, '--port');
	await requireFreePort('the Altcraft sandbox', sandboxPort, '--sandbox-port');
}

function parse(parameters: readonly string[]) {
	try {
		const { values } = parseArgs({
			args: [...parameters],
			options: {
				port: { type: 'string', default: '5678' },
				'sandbox-port': { type: 'string', default: '8900' },
			},
		});
		return values;
	} catch (error) {
		const reason = error instanceof Error ? error.message : String(error);
		throw new ExplainedFailure(`${reason}\nUsage: ${USAGE}`);
	}
}

function readPort(option: string, text: string): number {
	const port = Number(text);
	if (Number.isInteger(port) && port >= 1 && port <= 65_535) return port;
	throw new ExplainedFailure(
		`${option} is a number from 1 to 65535, not "${text}".\nUsage: ${USAGE}`,
	);
}

async function requireFreePort(what: string, port: number, option: string): Promise<void> {
	if (await isPortFree(port)) return;
	throw new ExplainedFailure(
		`Port ${String(port)}, meant for ${what}, is taken by another program. Stop that program ` +
			`(it may be an earlier "npm start"), or choose another port: npm start -- ${option} ${String(port + 1)}`,
	);
}
