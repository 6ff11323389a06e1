import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { npm } from './npm';

/**
 * Installs this package into an n8n as a user's n8n does: from the tarball that would be published,
 * into `.n8n/nodes`. Does nothing when the same tarball is installed there.
 * @param repository the package's folder, built
 * @param userFolder the folder that holds n8n's `.n8n`
 */
export async function installPackage(repository: string, userFolder: string): Promise<void> {
	const nodes = join(userFolder, '.n8n', 'nodes');
	await mkdir(nodes, { recursive: true });
	const temporary = await mkdtemp(join(tmpdir(), 'altcraft-package-'));
	try {
		await npm(['pack', '--pack-destination', temporary], { folder: repository });
		const [name] = await readdir(temporary);
		if (name === undefined) throw new Error('npm pack wrote no tarball');
		const tarball = join(temporary, name);
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
