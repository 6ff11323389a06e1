import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const TOGETHER = join(__dirname, '../together');

/** What a group runs, as its file says it. */
function groupIn(file: string) {
	const text = readFileSync(join(TOGETHER, file), 'utf8');
	const [, folder, part, parts] =
		/folder: '(\w+)', part: (\d+), parts: (\d+), apart: apart\.\1 /.exec(text) ?? [];
	return { file, folder, part: Number(part), parts: Number(parts) };
}

const groups = readdirSync(TOGETHER)
	.filter((file) => file.endsWith('.test.ts'))
	.map(groupIn);

it.each(['engine', 'sandbox', 'trigger'])('the groups of test/%s leave no file out', (folder) => {
	const ofFolder = groups.filter((group) => group.folder === folder);

	expect(ofFolder.map(({ parts }) => parts)).toEqual(ofFolder.map(() => ofFolder.length));
	expect(ofFolder.map(({ part }) => part).sort()).toEqual([...ofFolder.keys()]);
	expect(ofFolder.length).toBeGreaterThan(0);
});
