import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';

const ROOT = join(__dirname, '..', '..');
const TESTS = join(ROOT, 'test');
const ROOMS = ['scripts', 'bench', 'sandbox', 'nodes', 'credentials'];

/** The specifiers of imports and exports, also of those made while a program runs. */
const IMPORTED = /\b(?:from|import|require)\b\s*\(?\s*['"]([^'"]+)['"]/g;

/** @returns the paths of a room's own sources; an installed n8n lies in one of the rooms */
function sourcesOf(folder: string): string[] {
	return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
		const path = join(folder, entry.name);
		if (entry.isDirectory()) return entry.name === 'node_modules' ? [] : sourcesOf(path);
		return /\.[cm]?[jt]s$/.test(entry.name) ? [path] : [];
	});
}

/** @returns what a file imports from among the tests */
function fromTests(path: string): string[] {
	return [...readFileSync(path, 'utf8').matchAll(IMPORTED)]
		.map(([, specifier = '']) => specifier)
		.filter((specifier) => specifier.startsWith('.'))
		.filter((specifier) => resolve(dirname(path), specifier).startsWith(`${TESTS}/`))
		.map((specifier) => `${relative(ROOT, path)} imports ${specifier}`);
}

it.each(ROOMS)('%s/ stands without the tests', (room) => {
	const sources = sourcesOf(join(ROOT, room));
	expect(sources).not.toEqual([]);
	expect(sources.flatMap(fromTests)).toEqual([]);
});

it('an import from the tests is noticed', () => {
	expect(fromTests(join(TESTS, 'queue', 'queue.test.ts'))).toContain(
		'test/queue/queue.test.ts imports ./support/eventually',
	);
});
