import { existsSync, readdirSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Debian keeps PostgreSQL's servers out of the search path, one folder for each version. */
const DEBIAN = '/usr/lib/postgresql';

/** The servers that n8n's queue mode needs. */
export interface Binaries {
	readonly redis: string;
	readonly postgres: string;
	readonly initdb: string;
}

/** @returns what of the queue mode's servers is installed, or a sentence that says what is not */
export function findBinaries(): Binaries | string {
	const path = (process.env.PATH ?? '').split(delimiter);
	const versions = existsSync(DEBIAN) ? readdirSync(DEBIAN).sort().reverse() : [];
	const folders = [...path, ...versions.map((version) => join(DEBIAN, version, 'bin'))];
	const find = (name: string) =>
		folders.map((folder) => join(folder, name)).find((file) => existsSync(file));
	const [redis, postgres, initdb] = [find('redis-server'), find('postgres'), find('initdb')];
	if (process.platform === 'win32') return 'The queue mode is not tested on Windows.';
	if (redis === undefined) return 'There is no redis-server ("sudo apt install redis-server").';
	if (postgres === undefined || initdb === undefined) {
		return 'There is no PostgreSQL server ("sudo apt install postgresql").';
	}
	return { redis, postgres, initdb };
}
