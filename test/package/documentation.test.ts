import { explain } from '../../nodes/shared/transport/codes';
import { documents, read } from './support';

/** The codes of the pages "API interaction" and "Import and engage profile in scenario". */
const codes = [400, 401, 402, 403, 404, 409, 413, 415, 435, 441, 450, 500, 501];

describe.each(['docs/errors.md', 'docs/ru/errors.md'])('%s', (page) => {
	it.each(codes)("has the node's sentence for the code %i", (code) => {
		const row = read(page)
			.split('\n')
			.find((line) => line.startsWith('|') && line.split('|')[1]?.includes(String(code)));

		expect(row).toContain(explain(code, '').message);
	});
});

it.each(['README.md', 'README.ru.md'])('%s has fewer than 900 words', (page) => {
	const words = read(page)
		.replaceAll(/\]\([^)]*\)/g, ']')
		.split(/\s+/)
		.filter((word) => /[\p{L}\p{N}]/u.test(word));

	expect(words.length).toBeLessThan(900);
});

describe.each(['docs/connect.md', 'docs/ru/connect.md'])('the Docker image of %s', (page) => {
	const { dependencies } = JSON.parse(read('scripts/n8n/versions/newest/package.json')) as {
		dependencies: { n8n: string };
	};

	it('is of the n8n that the package is tested with', () => {
		const tags = [...read(page).matchAll(/n8nio\/n8n(:\S+)?/g)].map(([, tag]) => tag);

		expect(tags).toEqual([`:${dependencies.n8n}`]);
	});
});

/** Pages that are in English only: they are for those who run n8n or work on the package. */
const ENGLISH_ONLY = ['benchmark', 'queue-mode', 'release', 'verification'];

const inBoth = documents().filter(
	(path) =>
		/^docs\/[^/]+\.md$/.test(path) && !ENGLISH_ONLY.some((name) => path === `docs/${name}.md`),
);

it.each(inBoth)('%s leads to its Russian page, and that one back', (page) => {
	const name = page.replace('docs/', '');

	expect(read(page)).toContain(`[По-русски](ru/${name})`);
	expect(read(`docs/ru/${name}`)).toContain(`[In English](../${name})`);
});
