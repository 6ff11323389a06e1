import type { INodeProperties } from 'n8n-workflow';

import { isObject } from '../../shared/checks';
import type { Field, Values } from './field';
import { readFields } from './field';

/**
 * Optional fields behind an "Add" button. A field that the user did not add is not sent;
 * one that they added is, also when it is false.
 */
export function collection(property: INodeProperties, fields: Field[]): Field {
	const options = fields
		.flatMap((part) => part.properties)
		.sort((one, other) => one.displayName.localeCompare(other.displayName));
	/** The fields that the user added, and their values. */
	const added = (values: Values) => {
		const given = values.get(property.name);
		if (!isObject(given)) return { chosen: [], scoped: values };
		return {
			chosen: fields.filter((part) =>
				part.properties.some(({ name }) => Object.hasOwn(given, name)),
			),
			scoped: {
				...values,
				get: (name: string) => (Object.hasOwn(given, name) ? given[name] : values.get(name)),
			},
		};
	};
	return {
		properties: [{ ...property, options }],
		read(values) {
			const { chosen, scoped } = added(values);
			return readFields(chosen, scoped);
		},
		files(values) {
			const { chosen, scoped } = added(values);
			return chosen.find((part) => part.files !== undefined)?.files?.(scoped);
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
