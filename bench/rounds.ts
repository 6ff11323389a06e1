import { consoleProgress as progress } from '../scripts/n8n/progress';
import { Laboratory, type Case, type Measurement, type Place } from './measure';
import { median, type Result } from './results';

/** A run that takes longer is not repeated, in milliseconds. */
const LONG = 3000;
/** Of short cases; the middle one counts. */
const RUNS = 3;

/** All cases in one n8n process that has warmed up, one after another. */
export async function inOneProcess(place: Place, cases: readonly Case[]): Promise<Result[]> {
	const laboratory = await Laboratory.open(place);
	try {
		for (const method of new Set(cases.map(({ method }) => method))) {
			await laboratory.measure({ method, items: 1000, latency: 5 });
		}
		const results: Result[] = [];
		for (const each of cases) {
			results.push({ ...each, ...(await measureOften(laboratory, each)) });
		}
		return results;
	} finally {
		await laboratory.close();
	}
}

async function measureOften(laboratory: Laboratory, each: Case): Promise<Measurement> {
	return progress.during(described(each), async () => {
		const first = await laboratory.measure(each);
		const others: Measurement[] = [];
		while (first.duration < LONG && others.length < RUNS - 1) {
			others.push(await laboratory.measure(each));
		}
		return median([first, ...others]);
	});
}

/**
 * Each case in a new n8n process, whose memory holds nothing of the others.
 *
 * @param asks whether n8n is asked for its health all the while
 */
export async function eachInItsOwn(
	place: Place,
	what: string,
	cases: readonly Case[],
	asks = false,
): Promise<Result[]> {
	const results: Result[] = [];
	for (const each of cases) {
		const laboratory = await Laboratory.open(place);
		try {
			const { warmUp } = each.method;
			await laboratory.measure(
				warmUp === undefined ? { ...each, items: 100 } : { ...each, method: warmUp },
			);
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
