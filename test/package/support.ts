import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = join(__dirname, '../..');

/** The text of a file of this repository, by its path from the root. */
export const read = (path: string): string => readFileSync(join(ROOT, path), 'utf8');

/** The documents that readers of this repository follow links through, by their paths from the root. */
export const documents = (): string[] => [
	'CHANGELOG.md',
	'CONTRIBUTING.md',
	'README.md',
	'README.ru.md',
	'SECURITY.md',
	'examples/README.md',
	'sandbox/README.md',
	...within('docs', /\.md$/),
];

/** The source files of what is published, by their paths from the root. */
export const sources = (): string[] => [
	'package.json',
	...within('nodes', /\.(ts|json)$/),
	...within('credentials', /\.ts$/),
];

/** The paths of a folder's files, from the root. */
function within(folder: string, name: RegExp): string[] {
	return readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
		.filter((path) => name.test(path))
		.map((path) => `${folder}/${path.replaceAll('\\', '/')}`)
		.sort();
}

/** The part of a document under a heading, up to the next one of its level. */
export function section(path: string, heading: string): string {
	const level = heading.slice(0, heading.indexOf(' ') + 1);
	const [, ...parts] = read(path).split(`\n${heading}\n`);
	if (parts.length !== 1) {
		throw new Error(`${path} holds "${heading}" ${String(parts.length)} times`);
	}
	return parts.join('').split(`\n${level}`)[0] ?? '';
}

/** The rows of a section's first table without its head, cell by cell. */
export function tableRows(text: string): string[][] {
	const [, , ...rows] = text.split('\n').filter((line) => line.startsWith('|'));
	return rows.map((row) =>
		row
			.split('|')
			.slice(1, -1)
			.map((cell) => cell.trim()),
	);
}
