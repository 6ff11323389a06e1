import { megabytes, NONE, seconds, table } from '../table';
import type { Measurement } from './measure';
import type { Method } from './methods';
import type { Answer } from './send';
import type { Load } from './trials';

/** A method, a load, and what came of both. */
export interface Result {
	load: Load;
	method: Method;
	/** Another method that does the same, to compare with. */
	peer?: Method;
	measurement: Measurement;
}

/** Whether nothing was lost, and nothing came twice, as a table in Markdown. */
export function arrivalTable(results: readonly Result[]): string {
	const rows = results.map(({ load, method, measurement }) => {
		const { answers, succeeded, arrived } = measurement;
		return [
			load.name,
			method.name,
			String(load.requests),
			String(answers.filter(({ outcome }) => outcome === '200').length),
			String(succeeded),
			String(load.requests * load.events),
			String(arrived.distinct),
			String(arrived.occurrences - arrived.distinct),
		];
	});
	const header = ['Load', 'Trigger', 'Requests', '200', 'Executions', 'Events sent'];
	return table([[...header, 'Arrived', 'Twice'], ...rows]);
}

/** How long it took and what it cost, as a table in Markdown. */
export function costTable(results: readonly Result[]): string {
	const rows = results.map((result) => {
		const { load, method, measurement } = result;
		const { answers, duration, processorTime, growth } = measurement;
		const peer = results.find((each) => each.load === load && each.method === result.peer);
		const ratio = (of: (measurement: Measurement) => number | undefined) => {
			const [ours, peers] = [of(measurement), peer && of(peer.measurement)];
			return ours === undefined || peers === undefined ? NONE : (ours / peers).toFixed(2);
		};
		const median = (of: Measurement) => quantile(of.answers, 0.5);
		return [
			load.name,
			method.name,
			milliseconds(median(measurement)),
			milliseconds(quantile(answers, 0.95)),
			milliseconds(quantile(answers, 1)),
			ratio(median),
			seconds(duration),
			processorTime === undefined ? NONE : seconds(processorTime),
			ratio((of) => of.processorTime),
			megabytes(growth),
			ratio((of) => of.growth),
		];
	});
	const answer = ['Answer, median', 'p95', 'Slowest', 'To peer'];
	const cost = ['All executed', "n8n's CPU time", 'To peer', 'Memory', 'To peer'];
	return table([['Load', 'Trigger', ...answer, ...cost], ...rows]);
}

/** What went wrong and how often, a line each. */
export function failures(results: readonly Result[]): string {
	const lines = results.flatMap(({ load, method, measurement }) => {
		const failed = measurement.answers
			.map(({ outcome }) => outcome)
			.filter((outcome) => outcome !== '200');
		return [...new Set(failed)].map((outcome) => {
			const times = failed.filter((each) => each === outcome).length;
			return `${load.name}, ${method.name}: ${String(times)} times "${outcome}"`;
		});
	});
	return lines.length === 0 ? 'Every answer was 200.' : lines.join('\n');
}

const milliseconds = (value: number) => `${value.toFixed(1)} ms`;

/** @returns the duration that this share of the answers did not exceed, in milliseconds; 0 without answers */
function quantile(answers: readonly Answer[], share: number): number {
	const sorted = answers.map(({ duration }) => duration).sort((one, other) => one - other);
	return sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? 0;
}
