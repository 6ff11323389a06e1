import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';

const root = join(__dirname, '../..');
const dist = join(root, 'dist');
const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
	dependencies?: unknown;
	peerDependencies: unknown;
	n8n: { nodes: string[]; credentials: string[] };
};

interface Tarball {
	files: Array<{ path: string }>;
}

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
	const pack = () => {
		const printed = execFileSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], {
			cwd: root,
			encoding: 'utf8',
			shell: process.platform === 'win32',
			stdio: ['ignore', 'pipe', 'ignore'],
		});
		const [tarball] = JSON.parse(printed) as Tarball[];
		return tarball?.files.map(({ path }) => path) ?? [];
	};

	it('holds the built files and the documents that belong to them, and nothing else', () => {
		const others = pack().filter((path) => !path.startsWith('dist/'));

		expect(others.filter((path) => !/^README(\.\w+)?\.md$/.test(path)).sort()).toEqual([
			'CHANGELOG.md',
			'LICENSE.md',
			'package.json',
		]);
		expect(others).toContain('README.md');
	});

	it('holds every file that n8n loads', () => {
		const files = pack();
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

it.each(['package-lock.json', 'sandbox/n8n/package-lock.json'])('%s names no registry', (path) => {
	expect(readFileSync(join(root, path), 'utf8')).not.toMatch(/"resolved": "https?:/);
});
