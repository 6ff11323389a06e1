import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { npm } from './npm';
import { runCommand } from './run-command';

/**
 * Packs a package as `npm publish` does.
 * @param folder an empty one, for the tarball
 * @returns the tarball's path
 */
export async function pack(repository: string, folder: string): Promise<string> {
	await npm(['pack', '--ignore-scripts', '--pack-destination', folder], { folder: repository });
	const [name] = await readdir(folder);
	if (name === undefined) throw new Error('npm pack wrote no tarball');
	return join(folder, name);
}

/**
 * Packs a package and unpacks the tarball.
 * @param folder an empty one
 * @returns the folder with all that is published
 */
export async function packAndUnpack(repository: string, folder: string): Promise<string> {
	const tarball = await pack(repository, folder);
	await runCommand('tar', ['-xzf', tarball], { folder });
	return join(folder, 'package');
}
