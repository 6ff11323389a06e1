import { spawn } from 'node:child_process';
import { guardChild } from './guardian';
import { HAS_PROCESS_GROUPS } from './process-group';

/** What a command that failed has printed, to find out why. */
export class CommandFailed extends Error {
	override readonly name = 'CommandFailed';

	constructor(
		readonly command: string,
		readonly exitCode: number | null,
		/** Standard output and standard error, as they came. */
		readonly output: string,
	) {
		super(`"${command}" ended with code ${String(exitCode)}:\n${output}`);
	}
}

/** Where and how a command runs. */
export interface CommandOptions {
	folder: string;
	environment?: NodeJS.ProcessEnv;
}

/**
 * Runs a command to its end, which comes with this process's end at the latest.
 * @returns standard output and standard error together
 * @throws {CommandFailed} when it ends with another code than 0
 */
export async function runCommand(
	file: string,
	parameters: readonly string[],
	{ folder, environment = process.env }: CommandOptions,
): Promise<string> {
	const child = spawn(file, parameters, {
		cwd: folder,
		detached: HAS_PROCESS_GROUPS,
		env: environment,
		stdio: ['ignore', 'pipe', 'pipe'],
		windowsHide: true,
	});
	guardChild(child);
	const output: Buffer[] = [];
	child.stdout.on('data', (chunk: Buffer) => output.push(chunk));
	child.stderr.on('data', (chunk: Buffer) => output.push(chunk));
	const exitCode = await new Promise<number | null>((resolve, reject) => {
		child.once('error', reject);
		child.once('close', resolve);
	});
	const text = Buffer.concat(output).toString();
	if (exitCode !== 0) throw new CommandFailed([file, ...parameters].join(' '), exitCode, text);
	return text;
}
