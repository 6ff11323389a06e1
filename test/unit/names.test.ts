import type { INodeProperties } from 'n8n-workflow';

import { propertiesOf } from '../../nodes/shared/operation';
import { NODES } from '../../scripts/generate/nodes';
import { description } from '../support/visibility';

type Named = Record<string, unknown>;

/** The names that a saved workflow may hold of a property: its own, those of its fields, the values of its options. */
function namesOf(property: INodeProperties): unknown {
	const { type, options = [] } = property;
	const fields = options.flatMap((option): INodeProperties[] => {
		if ('values' in option) return option.values;
		return 'type' in option ? [option] : [];
	});
	const groups = options.flatMap((option) => ('values' in option ? [option.name] : []));
	const values = options.flatMap((option) => ('value' in option ? [option.value] : []));
	if (values.length > 0) return { type, values };
	return fields.length === 0
		? type
		: { type, ...(groups.length > 0 && { groups }), fields: merged(fields) };
}

/** By their names: what stands in several forms under one name is told with all of them. */
function merged(properties: readonly INodeProperties[]): Named {
	const found: Record<string, unknown[]> = {};
	for (const property of properties) {
		const names = namesOf(property);
		const forms = (found[property.name] ??= []);
		if (!forms.some((form) => JSON.stringify(form) === JSON.stringify(names))) forms.push(names);
	}
	return Object.fromEntries(
		Object.entries(found)
			.sort(([one], [other]) => one.localeCompare(other))
			.map(([name, forms]) => [name, forms.length === 1 ? forms[0] : forms]),
	);
}

it('keeps the names that saved workflows hold: a change of this snapshot breaks workflows', () => {
	const { name, version, credentials } = description;
	expect({
		name,
		version,
		credentials: credentials?.map((credential) => credential.name),
	}).toMatchSnapshot();
});

it('keeps those of the node for commerce', () => {
	const commerce = NODES.find(({ folder }) => folder === 'AltcraftCommerce')?.node.description;
	expect(commerce).toMatchObject({
		name: 'altcraftCommerce',
		version: 1,
		credentials: [{ name: 'altcraftApi' }],
	});
});

const resources = NODES.flatMap((node) => node.resources);

describe.each(resources)('$value keeps the names that saved workflows hold', ({ operations }) => {
	it.each([...operations])('of $value', (operation) => {
		expect(merged(propertiesOf(operation))).toMatchSnapshot();
	});
});
