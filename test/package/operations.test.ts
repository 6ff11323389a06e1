import { readdirSync } from 'node:fs';
import { join } from 'node:path';

import { resources } from '../../nodes/Altcraft/resources';
import { ENDPOINTS } from '../../sandbox/endpoints';

const inSandbox = ENDPOINTS.map(({ path }) => path.replace(/\/$/, ''));

const operations = resources.flatMap(({ name, operations: all }) =>
	all.map((operation) => ({ title: `${name}: ${operation.name}`, ...operation })),
);

it.each(operations)('the sandbox answers what $title sends', ({ paths }) => {

	for (const path of paths) expect(inSandbox).toContain(path.replace(/\/$/, ''));
});

describe.each(resources)('the operations of $name', ({ value: resource, operations: all }) => {
	it('are those that have files', () => {
		const files = readdirSync(join(__dirname, '../../nodes/Altcraft/resources', resource))
			.filter((file) => file.endsWith('.operation.ts'))
			.map((file) => file.replace('.operation.ts', ''));

		expect(all.map(({ value }) => value).sort()).toEqual(files.sort());
	});

	it('are in the order of their names', () => {
		const names = all.map(({ name }) => name);

		expect(names).toEqual([...names].sort());
	});
});
