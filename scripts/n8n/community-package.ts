import { createHash } from 'node:crypto';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { temporaryFolder } from './guardian';
import { npm } from './npm';
import { pack } from './pack';

/**
 * Installs this package into an n8n as a user's n8n does: from the tarball that would be published,
 * into `.n8n/nodes`. Does nothing when the same tarball is installed there.
 * @param repository the package's folder, built
 * @param userFolder the folder that holds n8n's `.n8n`
 */
export async function installPackage(repository: string, userFolder: string): Promise<void> {
	const nodes = join(userFolder, '.n8n', 'nodes');
	await mkdir(nodes, { recursive: true });
	const temporary = temporaryFolder('package');
	try {
		const tarball = await pack(repository, temporary);
		const hash = createHash('sha256')
			.update(await readFile(tarball))
			.digest('hex');
		const marker = join(nodes, '.installed-tarball');
		if ((await readFile(marker, 'utf8').catch(() => '')) === hash) return;

		await rm(nodes, { recursive: true });
		await mkdir(nodes);
		const manifest = { name: 'installed-nodes', private: true };
		await writeFile(join(nodes, 'package.json'), JSON.stringify(manifest));
		const flags = ['--legacy-peer-deps', '--ignore-scripts', '--no-audit', '--no-fund'];
		await npm(['install', ...flags, tarball], { folder: nodes });
		await writeFile(marker, hash);
	} finally {
		await rm(temporary, { recursive: true });
	}
}
