import { runJest } from './jest';
import { ExplainedFailure } from './n8n/explained-failure';
import { installN8n } from './n8n/install';
import { consoleProgress } from './n8n/progress';

/** Runs the tests of what goes wrong on the way with the engine of the newest n8n, and with the Node that it needs. */
async function main(): Promise<void> {
	const { node } = await installN8n(undefined, consoleProgress);
	runJest({ node, rest: ['--config', 'jest.newest.config.js', ...process.argv.slice(2)] });
}

main().catch((error: unknown) => {
	process.stderr.write(`${error instanceof ExplainedFailure ? error.message : String(error)}\n`);
	process.exitCode = 1;
});
