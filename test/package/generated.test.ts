import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';

const ROOT = join(__dirname, '../..');

/** What the generator finds stale; in a process of its own, since Jest cannot load the formatter. */
async function findings(): Promise<string> {
	const tsx = join(ROOT, 'node_modules/tsx/dist/cli.mjs');
	const { stdout } = await promisify(execFile)(
		process.execPath,
		[tsx, 'scripts/generate/run.ts', '--check'],
		{ cwd: ROOT },
	);
	return stdout;
}

it('what is generated is up to date; otherwise: npm run generate', async () => {
	expect(await findings()).toBe('');
}, 120_000);
