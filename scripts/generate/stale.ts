import { filesIn, present } from './files';
import { GENERATED_FOLDERS, generate } from './generate';

/** What is not as it should be: each file's path and the text that it lacks, undefined where it should not be there. */
export async function stale(): Promise<Map<string, string | undefined>> {
	const files = await generate();
	const changes = new Map<string, string | undefined>();
	for (const [path, text] of files) {
		if ((await present(path)) !== text) changes.set(path, text);
	}
	for (const folder of GENERATED_FOLDERS) {
		for (const path of await filesIn(folder)) if (!files.has(path)) changes.set(path, undefined);
	}
	return changes;
}
