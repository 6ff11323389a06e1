import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { resources } from '../../nodes/Altcraft/actions';
import { explain } from '../../nodes/Altcraft/transport/codes';

const read = (path: string) => readFileSync(join(__dirname, '../..', path), 'utf8');

/** The codes of the pages "API interaction" and "Import and engage profile in scenario". */
const codes = [400, 401, 402, 403, 404, 409, 413, 415, 435, 441, 450, 500, 501];

it.each(codes)("docs/errors.md has the node's sentence for the code %i", (code) => {
	const row = read('docs/errors.md')
		.split('\n')
		.find((line) => line.startsWith('|') && line.split('|')[1]?.includes(String(code)));

	expect(row).toContain(explain(code, '').message);
});

it.each(
	resources.flatMap(({ name, operations }) =>
		operations.map((operation) => [name, operation.name]),
	),
)('README.md and docs/operations.md tell of %s: %s', (resource, operation) => {
	expect(read('README.md')).toMatch(new RegExp(`\\| ${resource} +\\| ${operation} +\\|`));
	expect(read('docs/operations.md')).toContain(operation);
});
