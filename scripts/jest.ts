import { spawn } from 'node:child_process';
import { join } from 'node:path';

const JEST = join(__dirname, '..', 'node_modules', 'jest', 'bin', 'jest.js');

/** How to run Jest. */
export interface JestRun {
	/** Jest's own arguments. */
	rest: readonly string[];
	/** The Node binary; this process's own unless told. */
	node?: string;
	/** Further environment variables. */
	variables?: NodeJS.ProcessEnv;
}

/** Runs Jest; this process ends as it does. */
export function runJest({ rest, node = process.execPath, variables = {} }: JestRun): void {
	const jest = spawn(node, [JEST, ...rest], {
		env: { ...process.env, ...variables },
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
