import type { Goal } from './goals';
import { lowerLimit } from './plan';
import { peerOf, type Result } from './results';
import { megabytes, NONE, seconds, table } from './table';

/** The times of all cases, as a table in Markdown. */
export function timesTable(results: readonly Result[]): string {
	const rows = results.map((result) => {
		const { method, items, latency, duration } = result;
		const peers = peerOf(results, result);
		const limit = lowerLimit(result);
		return [
			String(items),
			method.sends ? `${String(latency)} ms` : NONE,
			method.name,
			seconds(duration),
			(duration / items).toFixed(2),
			peers === undefined ? NONE : (peers.duration / duration).toFixed(2),
			limit === undefined ? NONE : (duration / limit).toFixed(2),
			String(result.requests),
			String(result.openAtOnce),
		];
	});
	const header = ['Items', 'Latency', 'Node', 'Time', 'ms per item', 'Speed to peer'];
	return table([[...header, 'Time to limit', 'Requests', 'Connections at once'], ...rows]);
}

/** The memory of all cases, as a table in Markdown. */
export function memoryTable(results: readonly Result[]): string {
	const rows = results.map((result) => {
		const { method, growth } = result;
		const peers = peerOf(results, result)?.growth;
		return [
			method.name,
			seconds(result.duration),
			megabytes(growth),
			growth !== undefined && peers !== undefined ? (growth / peers).toFixed(2) : NONE,
		];
	});
	return table([['Node', 'Time', 'Memory beyond idle', 'To peer'], ...rows]);
}

/** The memory that files take, as a table in Markdown. */
export function filesTable(results: readonly Result[]): string {
	const rows = results.map(({ method, duration, growth }) => [
		...[method.name, seconds(duration), megabytes(growth)],
	]);
	return table([['Node', 'Time', 'Memory beyond idle'], ...rows]);
}

/** For how long n8n answered nobody, as a table in Markdown. */
export function blocksTable(results: readonly Result[]): string {
	const rows = results.map(({ method, items, duration, blocked }) => [
		String(items),
		method.name,
		seconds(duration),
		blocked === undefined ? NONE : `${blocked.toFixed(0)} ms`,
	]);
	return table([['Items', 'Node', 'Time', 'Longest block'], ...rows]);
}

/** The goals, as a table in Markdown. */
export function goalsTable(goals: readonly Goal[]): string {
	const rows = goals.map(({ text, measured, met }) => [text, measured, met ? 'yes' : 'NO']);
	return table([['Goal', 'Measured', 'Met'], ...rows]);
}
