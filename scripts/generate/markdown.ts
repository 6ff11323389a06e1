/** A text as code. */
export const code = (text: string): string => `\`${text}\``;

/** A table; rows that are all empty in a column lose it. */
export function table(head: readonly string[], rows: ReadonlyArray<readonly string[]>): string {
	const filled = head
		.map((_, column) => column)
		.filter((column) => rows.some((row) => (row[column] ?? '') !== ''));
	const line = (cells: readonly string[]) =>
		`| ${filled.map((column) => (cells[column] ?? '').replaceAll('|', '\\|')).join(' | ')} |`;
	return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

/** The anchor that GitHub gives a heading. */
export const anchor = (heading: string): string =>
	heading
		.toLowerCase()
		.replaceAll(/[^\p{L}\p{N} _-]/gu, '')
		.replaceAll(' ', '-');

/** The first line of a page of which nothing is written by hand. */
export const GENERATED = '<!-- generated: npm run generate -->';

/** A document with what stands between its markers replaced. @throws where it lacks them */
export function between(path: string, document: string, name: string, text: string): string {
	const [begin, end] = [`<!-- generated: ${name} -->`, '<!-- /generated -->'];
	const start = document.indexOf(begin);
	const stop = document.indexOf(end, start);
	if (start === -1 || stop === -1) throw new Error(`${path} has no place for "${begin}"`);
	return `${document.slice(0, start)}${begin}\n\n${text}\n\n${document.slice(stop)}`;
}
