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
