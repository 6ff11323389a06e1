import { existsSync } from 'node:fs';
import { join, posix } from 'node:path';

import { documents, read } from './support';

/** As GitHub makes them from headings. */
const anchorsOf = (path: string): string[] =>
	read(path)
		.replaceAll(/^```.*?^```/gms, '')
		.split('\n')
		.filter((line) => /^#+ /.test(line))
		.map((line) =>
			line
				.replace(/^#+ /, '')
				.replaceAll(/\[([^\]]*)\]\([^)]*\)/g, '$1')
				.toLowerCase()
				.replaceAll(/[^\p{L}\p{N} _-]/gu, '')
				.replaceAll(' ', '-'),
		);

/** The targets of a document's links within this repository. */
const linksOf = (path: string): string[] =>
	[...read(path).matchAll(/\]\(([^)\s]+)\)/g)]
		.map(([, target = '']) => target)
		.filter((target) => !/^[a-z]+:/.test(target));

it.each(documents())('the links of %s lead somewhere', (path) => {
	const broken = linksOf(path).filter((target) => {
		const [file = '', anchor] = target.split('#');
		const linked = file === '' ? path : posix.join(posix.dirname(path), file);
		if (!existsSync(join(__dirname, '../..', linked))) return true;
		return anchor !== undefined && !anchorsOf(linked).includes(anchor);
	});

	expect(broken).toEqual([]);
});
