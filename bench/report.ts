import type { Goal } from './goals';
import { peer } from './methods';
import { lowerLimit } from './plan';
import { find, type Result } from './results';

const MEGABYTE = 1e6;
const NONE = '–';

/** The times of all cases, as a table in Markdown. */
export function timesTable(results: readonly Result[]): string {
	const rows = results.map((result) => {
		const { method, items, latency, duration } = result;
		const peers = find(results, peer, result);
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
		const peers = find(results, peer, result)?.growth;
		const known = growth !== undefined;
		return [
			method.name,
			seconds(result.duration),
			known ? `${(growth / MEGABYTE).toFixed(0)} MB` : NONE,
			known && peers !== undefined ? (growth / peers).toFixed(2) : NONE,
		];
	});
	return table([['Node', 'Time', 'Memory beyond idle', 'To peer'], ...rows]);
}

/** The goals, as a table in Markdown. */
export function goalsTable(goals: readonly Goal[]): string {
	const rows = goals.map(({ text, measured, met }) => [text, measured, met ? 'yes' : 'NO']);
	return table([['Goal', 'Measured', 'Met'], ...rows]);
}

const seconds = (milliseconds: number) => `${(milliseconds / 1000).toFixed(2)} s`;

/** @param rows the first is the header; all have as many cells */
function table(rows: readonly string[][]): string {
	const [header = [], ...others] = rows;
	const widths = header.map((_, column) =>
		Math.max(...rows.map((row) => (row[column] ?? '').length)),
	);
	const line = (cells: readonly string[]) =>
		`| ${cells.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`;
	const rule = line(widths.map((width) => '-'.repeat(width)));
	return [line(header), rule, ...others.map(line)].join('\n');
}
