import { existsSync, readFileSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { ExplainedFailure } from './explained-failure';

/** Holds a folder for each n8n to install, with its package.json and its lockfile. */
const VERSIONS = join(__dirname, 'versions');
const NEWEST = 'newest';

/** The environment variable that names the n8n of a test run; without it, the newest is taken. */
const VARIABLE = 'E2E_N8N';

/** The folder of the n8n that `npm start` runs. */
export const NEWEST_N8N = join(VERSIONS, NEWEST);

/**
 * @returns the environment of a test run against an n8n
 * @param version the name of its folder, for example "1.123"
 * @throws {ExplainedFailure} when there is no such folder
 */
export async function environmentFor(version: string): Promise<NodeJS.ProcessEnv> {
	if (version === NEWEST) return {};
	if (!existsSync(join(VERSIONS, version, 'package.json'))) {
		const known = (await readdir(VERSIONS)).filter((name) => name !== NEWEST);
		throw new ExplainedFailure(
			`There is no n8n ${version} to test with. There is: ${known.join(', ')}; and the newest, without --n8n.`,
		);
	}
	return { [VARIABLE]: version };
}

const Manifest = z.object({ dependencies: z.object({ n8n: z.string() }) });

/** @returns the first number of the version of {@link chosenN8n}'s n8n */
export function chosenMajor(): number {
	const manifest: unknown = JSON.parse(readFileSync(join(chosenN8n(), 'package.json'), 'utf8'));
	return Number.parseInt(Manifest.parse(manifest).dependencies.n8n, 10);
}

/** @returns the folder of the n8n that this test run is for */
export function chosenN8n(): string {
	return join(VERSIONS, process.env[VARIABLE] ?? NEWEST);
}
