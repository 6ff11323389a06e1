import { readdirSync } from 'node:fs';
import { join } from 'node:path';

import { ENDPOINTS } from '../../sandbox/endpoints';
import { NODES, PLACES } from '../../scripts/generate/nodes';

const inSandbox = ENDPOINTS.map(({ path }) => path.replace(/\/$/, ''));

it.each(PLACES)('the sandbox answers what $title sends', ({ operation: { paths } }) => {
	for (const path of paths) expect(inSandbox).toContain(path.replace(/\/$/, ''));
});

const resources = NODES.flatMap(({ folder, resources: all }) =>
	all.map((resource) => ({ folder, ...resource })),
);

describe.each(resources)(
	'the operations of $name',
	({ folder, value: resource, operations: all }) => {
		it('are those that have files', () => {
			const files = readdirSync(join(__dirname, '../../nodes', folder, 'resources', resource))
				.filter((file) => file.endsWith('.operation.ts'))
				.map((file) => file.replace('.operation.ts', ''));

			expect(all.map(({ value }) => value).sort()).toEqual(files.sort());
		});

		it('are in the order of their names', () => {
			const names = all.map(({ name }) => name);

			expect(names).toEqual([...names].sort());
		});
	},
);
