import { parseArgs } from 'node:util';
import { SANDBOX_TOKENS, startSandbox } from './server';

const USAGE = 'Usage: npm run sandbox -- [--port 8900] [--host 127.0.0.1]';

/** Runs the sandbox until Ctrl-C. */
async function main(): Promise<void> {
	const { port, host } = readOptions();
	const sandbox = await startSandbox({ port, host });
	const tokens = Object.entries(SANDBOX_TOKENS).map(
		([name, token]) => `  ${name.padEnd(13)} ${token}`,
	);
	console.log(
		[
			`The Altcraft sandbox runs at ${sandbox.url} (a page to look at; the API is under /api/v1.1).`,
			'It is built from the public documentation and is not Altcraft. Its tokens:',
			...tokens,
			'Ctrl-C ends it.',
		].join('\n'),
	);
	const end = (): void => {
		void sandbox.close().then(() => process.exit(0));
	};
	process.once('SIGINT', end);
	process.once('SIGTERM', end);
}

function readOptions(): { port: number; host: string } {
	const { values } = parseArgs({
		options: {
			port: { type: 'string', default: '8900' },
			host: { type: 'string', default: '127.0.0.1' },
		},
	});
	const port = Number(values.port);
	if (!Number.isInteger(port) || port < 0 || port > 65_535) {
		throw new Error(`--port is a number from 0 to 65535, not "${values.port}".\n${USAGE}`);
	}
	return { port, host: values.host };
}

/** Errors of the operating system in words. */
function explain(error: unknown): string {
	if (!(error instanceof Error)) return String(error);
	const code = 'code' in error ? error.code : undefined;
	if (code === 'EADDRINUSE') {
		return 'The port is taken by another program. Choose another one: npm run sandbox -- --port 8901';
	}
	if (code === 'EACCES') return 'This port needs more rights. Choose one above 1024.';
	if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND') return 'This machine has no such host.';
	if (code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION') return `${error.message}\n${USAGE}`;
	return error.message;
}

main().catch((error: unknown) => {
	console.error(explain(error));
	process.exitCode = 1;
});
