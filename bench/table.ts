const MEGABYTE = 1e6;

/** What a cell holds where there is nothing to say. */
export const NONE = '–';

/** @returns rows as a table in Markdown: the first is the header, and all have as many cells */
export function table(rows: readonly string[][]): string {
	const [header = [], ...others] = rows;
	const widths = header.map((_, column) =>
		Math.max(...rows.map((row) => (row[column] ?? '').length)),
	);
	const line = (cells: readonly string[]) =>
		`| ${cells.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`;
	const rule = line(widths.map((width) => '-'.repeat(width)));
	return [line(header), rule, ...others.map(line)].join('\n');
}

/** @param milliseconds what becomes seconds with two digits after the point */
export const seconds = (milliseconds: number) => `${(milliseconds / 1000).toFixed(2)} s`;

/** @param bytes what becomes megabytes; undefined where it could not be seen */
export const megabytes = (bytes: number | undefined) =>
	bytes === undefined ? NONE : `${(bytes / MEGABYTE).toFixed(0)} MB`;
