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

/** What a run has shown. */
export interface Verdict {
	/** Whether every answer was 200, and every event arrived once. */
	isGood: boolean;
	/** A sentence, and below it what went wrong and how often, a line each. */
	text: string;
}

/** Judges all results, those of the nodes to compare with, too. */
export function judge(results: readonly Result[]): Verdict {
	const lines = results.flatMap((result) => {
		const { load, method } = result;
		return failuresOf(result).map((failure) => `${load.name}, ${method.name}: ${failure}`);
	});
	return lines.length === 0
		? { isGood: true, text: 'Every answer was 200, and every event arrived once.' }
		: { isGood: false, text: ['This run has failed:', ...lines].join('\n') };
}

function failuresOf({ load, measurement }: Result): string[] {
	const { answers, succeeded, unended, arrived } = measurement;
	const outcomes = answers.map(({ outcome }) => outcome).filter((outcome) => outcome !== '200');
	const failures = [...new Set(outcomes)].map((outcome) => {
		const times = outcomes.filter((each) => each === outcome).length;
		return `answers "${outcome}": ${String(times)}`;
	});
	const count = (number: number, what: string) => {
		if (number > 0) failures.push(`${what}: ${String(number)}`);
	};
	count(load.requests - answers.length, 'requests without an answer');
	count(unended, 'executions that had not ended a minute after the last one that did');
	count(load.requests - succeeded - unended, 'executions that did not end well');
	count(load.requests * load.events - arrived.distinct, 'events that did not arrive');
	count(arrived.occurrences - arrived.distinct, 'events that arrived twice');
	return failures;
}

const milliseconds = (value: number) => `${value.toFixed(1)} ms`;

/** @returns the duration that this share of the answers did not exceed, in milliseconds; 0 without answers */
function quantile(answers: readonly Answer[], share: number): number {
	const sorted = answers.map(({ duration }) => duration).sort((one, other) => one - other);
	return sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? 0;
}
