import { filesIn, present } from './files';
import { GENERATED_FOLDERS, generate } from './generate';

export interface Stale {
	/** The text that a file lacks, by its path; undefined where the file should not be there. */
	changes: Map<string, string | undefined>;
	/** What somebody has to write or mend first. */
	problems: string[];
}

/** What is not as it should be. */
export async function stale(): Promise<Stale> {
	const { files, problems } = await generate();
	const changes: Stale['changes'] = new Map();
	for (const [path, text] of files) {
		if ((await present(path)) !== text) changes.set(path, text);
	}
	for (const folder of GENERATED_FOLDERS) {
		for (const path of await filesIn(folder)) if (!files.has(path)) changes.set(path, undefined);
	}
	return { changes, problems };
}
