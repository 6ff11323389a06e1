import { explain } from '../../nodes/shared/transport/codes';
import { read } from './support';

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
