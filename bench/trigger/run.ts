import { rm } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { useTemporaryFolder } from '../../scripts/n8n/guardian';
import { consoleProgress as progress } from '../../scripts/n8n/progress';
import { useFreshConnections } from '../fresh-connections';
import { describeConditions, prepare } from '../prepare';
import { makeTemplate, measure } from './measure';
import { arrivalTable, costTable, judge, type Result } from './report';
import { trials } from './trials';

/** Puts the trigger and n8n's Webhook node under load and prints tables; ends with 1 where anything was lost. */
async function main(): Promise<void> {
	const { values } = parseArgs({ options: { quick: { type: 'boolean', default: false } } });
	useFreshConnections();
	useTemporaryFolder('bench');
	const { installation, userFolder: template } = await prepare();
	try {
		const place = { installation, template };
		await progress.during('Starting n8n for the first time', () => makeTemplate(place));
		const conditions = describeConditions(installation);
		const results: Result[] = [];
		for (const trial of trials(values.quick)) {
			for (const { method, peer } of trial.methods) {
				const measurement = await progress.during(`${trial.load.name}, ${method.name}`, () =>
					measure(place, method, trial),
				);
				results.push({ load: trial.load, method, ...(peer && { peer }), measurement });
			}
		}
		const verdict = judge(results);
		const report = [conditions, arrivalTable(results), costTable(results), verdict.text];
		for (const text of report) process.stdout.write(`\n${text}\n`);
		if (!verdict.isGood) process.exitCode = 1;
	} finally {
		await rm(template, { recursive: true });
	}
}

main().catch((error: unknown) => {
	process.stderr.write(`\n${error instanceof Error ? error.message : String(error)}\n`);
	process.exitCode = 1;
});
