import '../engine/ownFolder';

import { remove, write } from './files';
import { stale } from './stale';

/** Writes all generated files that are not what they should be; with `--check`, it only names them. */
async function main(): Promise<void> {
	const { changes, problems } = await stale();
	const checks = process.argv.includes('--check');
	for (const problem of problems) console.log(`Missing: ${problem}`);
	for (const [path, text] of changes) {
		console.log(`${path} ${text === undefined ? 'belongs to nothing' : 'is stale'}`);
		if (checks) continue;
		await (text === undefined ? remove(path) : write(path, text));
	}
	if (problems.length > 0 && !checks) process.exitCode = 1;
}

main().catch((error: unknown) => {
	console.error(error instanceof Error ? error.message : error);
	process.exitCode = 1;
});
