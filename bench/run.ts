import { rm } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { useTemporaryFolder } from '../scripts/n8n/guardian';
import type { Goal } from './goals';
import { chosenParts } from './parts';
import { describeConditions, prepare } from './prepare';
import { goalsTable } from './report';
import { startServer } from './server-process';

/** Measures the node beside n8n's HTTP Request node and prints tables. */
async function main(): Promise<void> {
	const { values } = parseArgs({
		options: { quick: { type: 'boolean', default: false }, only: { type: 'string' } },
	});
	const parts = chosenParts(values.only);

	useTemporaryFolder('bench');
	const { installation, userFolder } = await prepare();
	const server = await startServer();
	try {
		const place = { installation, userFolder, server };
		const goals: Goal[] = [];
		// What was measured stays told, whatever becomes of the next part.
		const print = (text: string) => process.stdout.write(`\n${text}\n\n`);
		print(describeConditions(installation));
		for (const measure of parts) {
			const findings = await measure(place, values.quick ? 'quick' : 'full');
			findings.tables.forEach(print);
			goals.push(...findings.goals);
		}
		print(goalsTable(goals));
	} finally {
		await server.stop();
		await rm(userFolder, { recursive: true });
	}
}

main().catch((error: unknown) => {
	process.stderr.write(`\n${error instanceof Error ? error.message : String(error)}\n`);
	process.exitCode = 1;
});
