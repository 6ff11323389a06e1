import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { ExplainedFailure } from './n8n/explained-failure';
import { environmentFor } from './n8n/versions';

const OPTION = '--n8n';
const JEST = join(__dirname, '..', 'node_modules', 'jest', 'bin', 'jest.js');

/** Takes `--n8n 1.123` out of the arguments: all others are Jest's. */
function readVersion(parameters: readonly string[]): { version?: string; rest: string[] } {
	const at = parameters.indexOf(OPTION);
	if (at === -1) return { rest: [...parameters] };
	const version = parameters[at + 1];
	if (version === undefined) throw new ExplainedFailure(`${OPTION} needs a version, such as 1.123`);
	return { version, rest: [...parameters.slice(0, at), ...parameters.slice(at + 2)] };
}

/** Runs Jest's tests that need a real n8n, against the newest one or the one that `--n8n` names. */
async function main(): Promise<void> {
	const { version, rest } = readVersion(process.argv.slice(2));
	const chosen = version === undefined ? {} : await environmentFor(version);
	const jest = spawn(process.execPath, [JEST, ...rest], {
		env: { ...process.env, ...chosen },
		stdio: 'inherit',
	});
	// Ctrl-C reaches Jest anyway, other requests to end do not; this process ends after it.
	for (const signal of ['SIGINT', 'SIGTERM'] as const) {
		process.on(signal, () => jest.kill(signal));
	}
	jest.once('close', (code) => {
		process.exitCode = code ?? 1;
	});
}

main().catch((error: unknown) => {
	process.stderr.write(`${error instanceof ExplainedFailure ? error.message : String(error)}\n`);
	process.exitCode = 1;
});
