import { resources } from '../../nodes/Altcraft/resources';
import { section, tableRows } from './support';

const rows = tableRows(section('README.md', '## Coverage')).map(
	([, , path = '', state = '', operation = '']) => ({
		path: path.replaceAll('`', ''),
		state,
		operation,
	}),
);

/** Each path that the node sends requests to, and the operation that does. */
const sent = resources.flatMap(({ name: resource, operations }) =>
	operations.flatMap(({ name, paths }) =>
		paths.map((path) => `${path} by ${resource}: ${name}`),
	),
);

it("README.md calls the paths of the node's operations supported, and no others", () => {
	const supported = rows
		.filter(({ state }) => state.startsWith('supported'))
		.map(({ path, operation }) => `${path} by ${operation}`);

	expect(supported.sort()).toEqual(sent.sort());
});

it('README.md has each path once, and a state that is known', () => {
	const paths = rows.map(({ path }) => path);

	expect(paths).toEqual([...new Set(paths)]);
	const known = ['supported', 'supported, inferred in part', 'not yet', 'not yet, path inferred'];
	expect(known).toEqual(expect.arrayContaining(rows.map(({ state }) => state)));
});
