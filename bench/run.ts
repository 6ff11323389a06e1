import { rm } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { useTemporaryFolder } from '../scripts/n8n/guardian';
import { consoleProgress as progress } from '../scripts/n8n/progress';
import { judge } from './goals';
import { Laboratory, type Case, type Measurement, type Place } from './measure';
import { batch, batchOfItems, expressions, oneByOne64, peer } from './methods';
import { fullPlan, quickPlan, type Plan } from './plan';
import { describeConditions, prepare } from './prepare';
import { blocksTable, goalsTable, memoryTable, timesTable } from './report';
import { median, type Result } from './results';
import { startServer } from './server-process';

/** A run that takes longer is not repeated, in milliseconds. */
const LONG = 3000;

/** Measures the node beside n8n's HTTP Request node and prints tables. */
async function main(): Promise<void> {
	const { values } = parseArgs({ options: { quick: { type: 'boolean', default: false } } });
	const plan = values.quick ? quickPlan() : fullPlan();

	useTemporaryFolder('bench');
	const { installation, userFolder } = await prepare();
	const server = await startServer();
	try {
		const place = { installation, userFolder, server };
		const conditions = describeConditions(installation);
		const times = await measureTimes(place, plan);
		const memory = await measureAlone(place, 'Memory', plan.memory);
		const blocks = await measureAlone(place, 'Blocks', plan.blocks, true);
		const print = (text: string) => process.stdout.write(`\n${text}\n`);
		print(conditions);
		print(timesTable(times));
		print(memoryTable(memory));
		print(blocksTable(blocks));
		print(goalsTable(judge(times, memory, blocks)));
	} finally {
		await server.stop();
		await rm(userFolder, { recursive: true });
	}
}

async function measureTimes(place: Place, { times, runs }: Plan): Promise<Result[]> {
	const laboratory = await Laboratory.open(place);
	try {
		for (const method of [peer, oneByOne64, batch, batchOfItems, expressions]) {
			await laboratory.measure({ method, items: 1000, latency: 5 });
		}
		const results: Result[] = [];
		for (const each of times) {
			results.push({ ...each, ...(await measureOften(laboratory, each, runs)) });
		}
		return results;
	} finally {
		await laboratory.close();
	}
}

async function measureOften(
	laboratory: Laboratory,
	each: Case,
	runs: number,
): Promise<Measurement> {
	return progress.during(described(each), async () => {
		const first = await laboratory.measure(each);
		const others: Measurement[] = [];
		while (first.duration < LONG && others.length < runs - 1) {
			others.push(await laboratory.measure(each));
		}
		return median([first, ...others]);
	});
}

/** Each case in a new n8n process. */
async function measureAlone(
	place: Place,
	what: string,
	cases: readonly Case[],
	asks = false,
): Promise<Result[]> {
	const results: Result[] = [];
	for (const each of cases) {
		const laboratory = await Laboratory.open(place);
		try {
			await laboratory.measure({ ...each, items: 100 });
			const measurement = await progress.during(`${what}: ${described(each)}`, () =>
				laboratory.measure(each, asks),
			);
			results.push({ ...each, ...measurement });
		} finally {
			await laboratory.close();
		}
	}
	return results;
}

const described = ({ method, items, latency }: Case) =>
	`${method.name}, ${String(items)} items${method.sends ? ` at ${String(latency)} ms` : ''}`;

main().catch((error: unknown) => {
	process.stderr.write(`\n${error instanceof Error ? error.message : String(error)}\n`);
	process.exitCode = 1;
});
