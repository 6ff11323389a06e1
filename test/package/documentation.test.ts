import { resources } from '../../nodes/Altcraft/resources';
import { explain } from '../../nodes/shared/transport/codes';
import { VARIANTS } from '../../sandbox/server';
import { read, section, tableRows } from './support';

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

const operations = resources.flatMap(({ name, operations: all }) =>
	all.map((operation) => [name, operation.name, operation] as const),
);

it.each(operations)('README.md tells of %s: %s', (resource, operation) => {
	expect(read('README.md')).toMatch(new RegExp(`\\| ${resource} +\\| ${operation} +\\|`));
});

it('README.ru.md tells of all of them', () => {
	let resource = '';
	const told = tableRows(section('README.ru.md', '## Операции')).flatMap(
		([first = '', names = '']) => {
			// A resource is named in its first row alone.
			resource = /\*\*(.+)\*\*/.exec(first)?.[1] ?? resource;
			return names.split(', ').map((name) => `${resource}: ${name}`);
		},
	);

	expect(told.sort()).toEqual(
		operations.map(([name, operation]) => `${name}: ${operation}`).sort(),
	);
});

it.each(operations)(
	'docs/operations/ tells of %s: %s and its paths',
	(resource, name, { paths }) => {
		const file = `operations/${resource.toLowerCase().replace(' ', '-')}.md`;
		const text = section(`docs/${file}`, `## ${resource}: ${name}`);

		for (const path of paths) expect(text).toContain(`\`${path}\``);
		expect(read('docs/operations.md')).toContain(`[${name}](${file}#`);
	},
);

it('sandbox/README.md has the variants and their forms', () => {
	const told = tableRows(section('sandbox/README.md', '## Variants')).map(
		([name = '', what, forms]) => [name, what, forms],
	);
	const code = (text: unknown) => `\`${String(text)}\``;

	expect(told).toEqual(
		Object.entries(VARIANTS).map(([name, { what, values }]) => [
			code(name),
			what,
			values.map(code).join(', '),
		]),
	);
});
