import { existsSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join, posix } from 'node:path';

import { temporaryFolder } from '../../scripts/n8n/guardian';
import { packAndUnpack } from '../../scripts/n8n/pack';

const root = join(__dirname, '../..');
const dist = join(root, 'dist');
const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
	dependencies?: unknown;
	peerDependencies: unknown;
	n8n: { nodes: string[]; credentials: string[] };
};

beforeAll(() => {
	if (!existsSync(dist)) throw new Error('There is no dist/ yet: run "npm run build" first');
});

/** The paths below a folder that end in a certain way. */
const within = (folder: string, ending: string) =>
	readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
		.filter((path) => path.endsWith(ending))
		.map((path) => path.replaceAll('\\', '/'));

/** The icons that a built node or credential names, by their paths from the root. */
const iconsOf = (path: string): string[] => {
	const code = readFileSync(join(root, path), 'utf8');
	const icons = [...code.matchAll(/(['"])file:(.+?)\1/g)].map((match) => String(match[2]));
	expect(icons).not.toEqual([]);
	return icons.map((icon) => posix.join(posix.dirname(path), icon));
};

describe('the tarball', () => {
	const folder = temporaryFolder('published');
	let files: string[] = [];
	let size = 0;
	beforeAll(async () => {
		const published = await packAndUnpack(root, folder);
		const tarball = readdirSync(folder).find((name) => name.endsWith('.tgz'));
		size = statSync(join(folder, tarball ?? '')).size;
		files = readdirSync(published, { recursive: true, withFileTypes: true })
			.filter((entry) => entry.isFile())
			.map((entry) => join(entry.parentPath, entry.name).slice(published.length + 1))
			.map((path) => path.replaceAll('\\', '/'));
	});
	afterAll(() => {
		rmSync(folder, { recursive: true });
	});

	it('holds the built files and the documents that belong to them, and nothing else', () => {
		const others = files.filter((path) => !path.startsWith('dist/'));

		expect(others.filter((path) => !/^README(\.\w+)?\.md$/.test(path)).sort()).toEqual([
			'CHANGELOG.md',
			'LICENSE.md',
			'package.json',
		]);
		expect(others).toContain('README.md');
	});

	it('is smaller than 1 MB', () => {
		expect(size).toBeLessThan(1_000_000);
	});

	it('holds every file that n8n loads', () => {
		const nodes = manifest.n8n.nodes;
		const loaded = [...nodes, ...manifest.n8n.credentials];

		expect(loaded).not.toEqual([]);
		for (const path of [
			...loaded,
			...nodes.map((node) => node.replace(/\.js$/, '.json')),
			...loaded.flatMap(iconsOf),
			'dist/nodes/Altcraft/__schema__/v1.0.0/scenario/start.json',
		]) {
			expect(files).toContain(path);
		}
	});
});

describe('the built files', () => {
	it('mirror the sources', () => {
		for (const folder of ['nodes', 'credentials']) {
			expect(within(`dist/${folder}`, '.js').sort()).toEqual(
				within(folder, '.ts')
					.map((path) => path.replace(/\.ts$/, '.js'))
					.sort(),
			);
		}
	});

	it('import n8n-workflow and node:crypto alone', () => {
		const imported = within('dist', '.js').flatMap((path) => {
			const code = readFileSync(join(dist, path), 'utf8');
			return [...code.matchAll(/\brequire\((['"])(.+?)\1\)/g)].map((match) => String(match[2]));
		});

		expect(imported).toContain('n8n-workflow');
		expect(
			imported.filter(
				(name) => !name.startsWith('.') && !['n8n-workflow', 'node:crypto'].includes(name),
			),
		).toEqual([]);
	});
});

describe('package.json', () => {
	it('has no runtime dependency, and takes n8n-workflow from n8n', () => {
		expect(manifest.dependencies).toBeUndefined();
		expect(manifest.peerDependencies).toEqual({ 'n8n-workflow': '*' });
	});
});

const lockfiles = readdirSync(join(root, 'scripts', 'n8n', 'versions')).map(
	(version) => `scripts/n8n/versions/${version}/package-lock.json`,
);

it.each(['package-lock.json', ...lockfiles])('%s names no registry', (path) => {
	expect(readFileSync(join(root, path), 'utf8')).not.toMatch(/"resolved": "https?:/);
});
