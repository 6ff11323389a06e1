import { execFileSync } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { installPackage } from '../scripts/n8n/community-package';
import { installN8n, type N8nInstallation } from '../scripts/n8n/install';
import { npm } from '../scripts/n8n/npm';
import { consoleProgress as progress } from '../scripts/n8n/progress';

const REPOSITORY = join(__dirname, '..');

/** A real n8n, and a folder for it with this package in it. */
export interface Prepared {
	installation: N8nInstallation;
	/** A new folder, to be removed in the end. */
	userFolder: string;
}

/** Installs n8n, builds the package and installs its tarball. */
export async function prepare(): Promise<Prepared> {
	const installation = await installN8n(undefined, progress);
	await progress.during('Building the package', () =>
		npm(['run', 'build'], { folder: REPOSITORY }),
	);
	const userFolder = await mkdtemp(join(tmpdir(), 'altcraft-bench-'));
	try {
		await installPackage(REPOSITORY, userFolder);
	} catch (error) {
		await rm(userFolder, { recursive: true });
		throw error;
	}
	return { installation, userFolder };
}

/** What figures depend on: the versions, the machine, and what else it is doing now. */
export function describeConditions({ node, version }: N8nInstallation): string {
	const nodeVersion = execFileSync(node, ['--version'], { encoding: 'utf8' }).trim();
	const load = (loadavg()[0] ?? 0).toFixed(2);
	const cores = String(cpus().length);
	return `n8n ${version}, Node ${nodeVersion}, ${cores} cores, load ${load} at the beginning`;
}
