import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { ExplainedFailure } from './explained-failure';
import { findNode } from './node-binary';
import { npm, npmCi } from './npm';
import { silentProgress, type Progress } from './progress';
import { CommandFailed } from './run-command';
import { NEWEST_N8N } from './versions';

/** An n8n that is ready to run. */
export const N8nInstallation = z.object({
	version: z.string(),
	/** The Node binary that runs it. */
	node: z.string(),
	/** n8n's own start script, for that binary. */
	script: z.string(),
});

/** An n8n that is ready to run. */
export type N8nInstallation = z.infer<typeof N8nInstallation>;

const Lockfile = z.object({ packages: z.record(z.object({ version: z.string().optional() })) });

/** n8n's database driver, the one native add-on that n8n does not start without. */
const DRIVER = join('sqlite3', 'build', 'Release', 'node_sqlite3.node');

/**
 * Installs the n8n of a folder from its lockfile, unless that was done before.
 * Install scripts do not run, but for the database driver's: the other native add-ons are optional.
 * @param folder holds package.json and package-lock.json, as {@link NEWEST_N8N} does
 * @throws {ExplainedFailure} without a network, a compiler, or a Node that fits
 */
export async function installN8n(
	folder: string = NEWEST_N8N,
	progress: Progress = silentProgress,
): Promise<N8nInstallation> {
	const modules = join(folder, 'node_modules');
	const lockfile = await readFile(join(folder, 'package-lock.json'), 'utf8');
	const { packages } = Lockfile.parse(JSON.parse(lockfile));
	const version = packages['node_modules/n8n']?.version;
	if (version === undefined) throw new Error(`${folder}/package-lock.json does not hold n8n`);

	// npm ci empties node_modules first, so the marker is there only after an install that ended well.
	const marker = join(modules, '.installed-lockfile');
	const hash = createHash('sha256').update(lockfile).digest('hex');
	if ((await readFile(marker, 'utf8').catch(() => '')) !== hash) {
		const names = Object.keys(packages).filter((name) => name !== '');
		await progress.during(
			`Installing n8n ${version} (once, some minutes, up to 2.3 GB)`,
			() => npmCi(folder),
			() => installedSoFar(folder, names),
		);
		await writeFile(marker, hash);
	}
	if (!existsSync(join(modules, DRIVER))) {
		await progress.during('Building the database driver of n8n (once)', () => buildDriver(folder));
	}
	return { version, node: findNode(modules), script: join(modules, 'n8n', 'bin', 'n8n') };
}

function installedSoFar(folder: string, names: readonly string[]): string {
	const installed = names.filter((name) => existsSync(join(folder, name, 'package.json')));
	return `${String(installed.length)} of about ${String(names.length)} packages`;
}

/** Downloads the driver's prebuilt binary or, where there is none, compiles it. */
async function buildDriver(folder: string): Promise<void> {
	let output: string;
	try {
		output = await npm(['rebuild', 'sqlite3', '--ignore-scripts=false'], { folder });
	} catch (error) {
		if (!(error instanceof CommandFailed)) throw error;
		output = error.output;
	}
	if (existsSync(join(folder, 'node_modules', DRIVER))) return;
	throw new ExplainedFailure(
		'The database driver of n8n (sqlite3) has no ready-made binary for this machine, or it could not be ' +
			'downloaded, and it could not be compiled. To compile it, install a C++ compiler, make and Python ' +
			'("sudo apt install build-essential python3" on Debian or Ubuntu, "xcode-select --install" on macOS, ' +
			'"winget install Microsoft.VisualStudio.2022.BuildTools" on Windows), then start again. ' +
			`The last lines of the build:\n${output.trim().split('\n').slice(-5).join('\n')}`,
	);
}
