import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { ExplainedFailure } from './explained-failure';
import { CommandFailed, runCommand, type CommandOptions } from './run-command';

const NETWORK_CODES =
	/\b(ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|EHOSTUNREACH|ERR_SOCKET_TIMEOUT)\b/;

/**
 * Runs npm with the running Node: npm's own script rather than `npm.cmd`, which would need a shell on Windows.
 * @returns what npm printed
 * @throws {CommandFailed} when npm fails
 */
export function npm(parameters: readonly string[], options: CommandOptions): Promise<string> {
	return runCommand(process.execPath, [npmScript(), ...parameters], options);
}

/**
 * Installs what the lockfile of a folder holds, from npm's cache alone where the registry does not answer.
 * @throws {ExplainedFailure} when the registry cannot be reached and the cache does not hold all
 */
export async function npmCi(folder: string): Promise<void> {
	const install = ['ci', '--ignore-scripts', '--no-audit', '--no-fund'];
	try {
		// Without a network npm ci itself may try for many minutes.
		await npm(['ping', '--fetch-retries=1'], { folder });
	} catch (error) {
		const code = networkCode(error);
		// Another failure is no reason to stop: not every registry answers a ping.
		if (code !== undefined) {
			await npm([...install, '--offline'], { folder }).catch(() => {
				throw noRegistry(code);
			});
			return;
		}
	}
	try {
		await npm(install, { folder });
	} catch (error) {
		const code = networkCode(error);
		throw code === undefined ? error : noRegistry(code);
	}
}

function networkCode(error: unknown): string | undefined {
	return error instanceof CommandFailed ? NETWORK_CODES.exec(error.output)?.[1] : undefined;
}

function noRegistry(code: string): ExplainedFailure {
	return new ExplainedFailure(
		`npm could not reach its registry (${code}). Check the connection, and the addresses that ` +
			'"npm config get registry" and "npm config get proxy" print, then run the command again.',
	);
}

/** @returns the path of the script that npm runs */
export function npmScript(): string {
	const nodeFolder = dirname(process.execPath);
	const candidates = [
		process.env.npm_execpath,
		join(nodeFolder, 'node_modules', 'npm', 'bin', 'npm-cli.js'),
		join(nodeFolder, '..', 'lib', 'node_modules', 'npm', 'bin', 'npm-cli.js'),
	];
	const script = candidates.find((path) => path?.endsWith('npm-cli.js') && existsSync(path));
	if (script === undefined) {
		throw new ExplainedFailure(
			'npm was not found beside Node. Run this with "npm run …" or "npm start".',
		);
	}
	return script;
}
