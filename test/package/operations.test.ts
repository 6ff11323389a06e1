import { resources } from '../../nodes/Altcraft/actions';
import { ENDPOINTS } from '../../sandbox/endpoints';

const inSandbox = ENDPOINTS.map(({ path }) => path.replace(/\/$/, ''));

const operations = resources.flatMap(({ name, operations: all }) =>
	all.map((operation) => ({ title: `${name}: ${operation.name}`, ...operation })),
);

it.each(operations)('the sandbox answers what $title sends', ({ endpoint, batch }) => {
	const paths = [endpoint, ...(batch === undefined ? [] : [batch.taskEndpoint])];

	for (const path of paths) expect(inSandbox).toContain(path.replace(/\/$/, ''));
});

it.each(resources)('the operations of $name are in the order of their names', (resource) => {
	const names = resource.operations.map(({ name }) => name);

	expect(names).toEqual([...names].sort());
});
