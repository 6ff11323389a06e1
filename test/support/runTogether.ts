import { readdirSync } from 'node:fs';
import { join } from 'node:path';

const TEST = join(__dirname, '..');

/** Which files of a folder to run, for example the second of three parts. */
interface Part {
	folder: string;
	part: number;
	parts: number;
	/** Files that run by themselves: they mock modules, or take long. */
	apart: readonly string[];
}

/** The files of a part, the same on every machine. */
const filesOf = ({ folder, part, parts, apart }: Part): string[] =>
	readdirSync(join(TEST, folder))
		.filter((file) => file.endsWith('.test.ts') && !apart.includes(file))
		.sort()
		.filter((_file, n) => n % parts === part);

/**
 * Runs test files as one: Jest loads n8n's engine anew for each file that it runs by itself, which takes longer than most
 * files' tests. Each file is a block of its own, which `npx jest <file>` runs alone.
 */
export function runTogether(part: Part): void {
	for (const file of filesOf(part)) {
		describe(`${part.folder}/${file}`, () => {
			// Into the registry of the whole group, so that what files have in common is loaded once.
			jest.requireActual(join(TEST, part.folder, file));
		});
	}
}
