import type { INodeProperties } from 'n8n-workflow';

import { isObject } from './checks';
import type { Field } from './field';
import { readFields } from './field';

/**
 * Optional fields behind an "Add" button. A field that the user did not add is not sent;
 * one that they added is, also when it is false.
 */
function collection(property: INodeProperties, fields: Field[]): Field {
	const options = fields
		.flatMap((part) => part.properties)
		.sort((one, other) => one.displayName.localeCompare(other.displayName));
	return {
		properties: [{ ...property, options }],
		async read(values) {
			const added = values.get(property.name);
			if (!isObject(added)) return {};
			const chosen = fields.filter((part) =>
				part.properties.some(({ name }) => Object.hasOwn(added, name)),
			);
			return await readFields(chosen, {
				...values,
				get: (name) => (Object.hasOwn(added, name) ? added[name] : values.get(name)),
			});
		},
	};
}

/** The optional parameters of an operation. */
export const additionalFields = (...fields: Field[]) =>
	collection(
		{
			displayName: 'Additional Fields',
			name: 'additionalFields',
			type: 'collection',
			placeholder: 'Add Field',
			default: {},
		},
		fields,
	);
