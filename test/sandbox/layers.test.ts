import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';

const root = join(__dirname, '../../sandbox');

/** The layers, left to right; each imports from those before it and from itself. Those in one place do not know each other. */
const LAYERS = [
	['variants', 'schemas', 'tokens'],
	['things'],
	['platform'],
	['endpoints'],
	['http'],
	['control', 'page'],
	['app'],
	['server'],
	['cli'],
];

const files = readdirSync(root, { recursive: true, encoding: 'utf8' })
	.map((path) => path.split(sep).join('/'))
	.filter((path) => path.endsWith('.ts') && !path.includes('node_modules'));

/** The sandbox's files that a file imports or exports from, types too. */
function importsOf(file: string): string[] {
	const text = readFileSync(join(root, file), 'utf8');
	return [...text.matchAll(/^(?:import|export|\})[^;']*?'(\.[^']*)';$/gm)].map(([, specifier]) => {
		const path = relative(root, join(root, dirname(file), specifier ?? ''))
			.split(sep)
			.join('/');
		const found = [`${path}.ts`, `${path}/index.ts`].find((name) => files.includes(name));
		if (found === undefined) throw new Error(`${file} imports ${path}`);
		return found;
	});
}

const imports = new Map(files.map((file) => [file, importsOf(file)]));
const layerOf = (file: string) => file.replace(/(\/|\.ts$).*/, '');
const placeOf = (file: string) => LAYERS.findIndex((names) => names.includes(layerOf(file)));

/** A chain of imports that ends where it began, or undefined. */
function findCircle(
	file: string,
	path: readonly string[],
	done: Set<string>,
): string[] | undefined {
	if (path.includes(file)) return [...path.slice(path.indexOf(file)), file];
	if (done.has(file)) return undefined;
	for (const next of imports.get(file) ?? []) {
		const circle = findCircle(next, [...path, file], done);
		if (circle !== undefined) return circle;
	}
	done.add(file);
	return undefined;
}

describe('layers', () => {
	test('every file is in one', () => {
		expect(files.filter((file) => placeOf(file) === -1)).toEqual([]);
	});

	test('imports go leftwards', () => {
		const wrong = [...imports].flatMap(([file, targets]) =>
			targets
				.filter((target) => layerOf(target) !== layerOf(file) && placeOf(target) >= placeOf(file))
				.map((target) => `${file} → ${target}`),
		);
		expect(wrong).toEqual([]);
	});

	test('there is no circle', () => {
		const done = new Set<string>();
		expect(files.flatMap((file) => findCircle(file, [], done) ?? [])).toEqual([]);
	});
});
