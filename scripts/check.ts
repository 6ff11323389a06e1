import { join } from 'node:path';
import { npm } from './n8n/npm';
import { CommandFailed } from './n8n/run-command';

const REPOSITORY = join(__dirname, '..');

/** Scripts of package.json: the groups side by side, since each keeps one core busy, and within a group in order. */
const CHECKS = [['lint'], ['format:check'], ['typecheck'], ['build', 'scan']];

/** @returns whether a script succeeded; it prints what the script printed */
async function runScript(script: string): Promise<boolean> {
	const started = performance.now();
	const report = (outcome: string, output: string) => {
		const seconds = Math.round((performance.now() - started) / 1000);
		process.stdout.write(`\n${script} ${outcome} in ${String(seconds)} s\n${output}`);
	};
	try {
		report('passed', await npm(['run', '--silent', script], { folder: REPOSITORY }));
		return true;
	} catch (error) {
		if (!(error instanceof CommandFailed)) throw error;
		report('failed', error.output);
		return false;
	}
}

/** All checks of `npm test` but the tests; all of them tell what is wrong, also after one has failed. */
async function main(): Promise<void> {
	const results = CHECKS.map(async (scripts) => {
		for (const script of scripts) {
			if (await runScript(script)) continue;
			process.exitCode = 1;
			return;
		}
	});
	await Promise.all(results);
}

main().catch((error: unknown) => {
	process.stderr.write(`${String(error)}\n`);
	process.exitCode = 1;
});
