import { runJest } from './jest';
import { ExplainedFailure } from './n8n/explained-failure';
import { environmentFor } from './n8n/versions';

const OPTION = '--n8n';

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
	runJest({ rest, ...(version !== undefined && { variables: await environmentFor(version) }) });
}

main().catch((error: unknown) => {
	process.stderr.write(`${error instanceof ExplainedFailure ? error.message : String(error)}\n`);
	process.exitCode = 1;
});
