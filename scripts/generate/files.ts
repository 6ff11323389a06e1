import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';

import { format, resolveConfig } from 'prettier';

const ROOT = join(__dirname, '..', '..');

/** A file's text as it is, by its path from the repository's root; undefined where there is none. */
export async function present(path: string): Promise<string | undefined> {
	try {
		return await readFile(join(ROOT, path), 'utf8');
	} catch {
		return undefined;
	}
}

/** The paths of all files below a folder; of none where there is no such folder. */
export async function filesIn(folder: string): Promise<string[]> {
	try {
		const entries = await readdir(join(ROOT, folder), { recursive: true, withFileTypes: true });
		return entries
			.filter((entry) => entry.isFile())
			.map((entry) => relative(ROOT, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
			.sort();
	} catch {
		return [];
	}
}

/** A text as the repository's formatter leaves it. */
export async function formatted(path: string, text: string): Promise<string> {
	const filepath = join(ROOT, path);
	return await format(text, { ...(await resolveConfig(filepath)), filepath });
}

export async function write(path: string, text: string): Promise<void> {
	const file = join(ROOT, path);
	await mkdir(dirname(file), { recursive: true });
	await writeFile(file, text);
}

export async function remove(path: string): Promise<void> {
	await rm(join(ROOT, path));
}
