import type { IDataObject, INodeProperties } from 'n8n-workflow';

import { isObject } from '../../checks';
import type { Field, Values } from './field';
import { labelsOf, readFields } from './field';
import { readForm } from './form';
import { overlaid } from './overlaid';

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
		const given = readForm(values.get(property.name), property.displayName);
		const chosen = fields.filter((part) =>
			part.properties.some(({ name }) => Object.hasOwn(given, name)),
		);
		return { chosen, scoped: within(property, given, values) };
	};
	return {
		properties: [{ ...property, options }],
		isOptional: true,
		parts: fields,
		labels: labelsOf(fields),
		toBody(values) {
			const { chosen, scoped } = added(values);
			return readFields(chosen, scoped);
		},
		files(values) {
			const { chosen, scoped } = added(values);
			return chosen.find((part) => part.files !== undefined)?.files?.(scoped);
		},
		look(values) {
			const { chosen, scoped } = added(values);
			return chosen.find((part) => part.look !== undefined)?.look?.(scoped);
		},
	};
}

/** The values of a collection: what the user added there goes before the node's own parameters. */
function within({ name: collection }: INodeProperties, given: IDataObject, values: Values): Values {
	const isAdded = (name: string) => Object.hasOwn(given, name);
	return overlaid(values, {
		get: (name) => (isAdded(name) ? given[name] : values.get(name)),
		has: (name) => isAdded(name) || values.has(name),
		raw(name) {
			if (!isAdded(name)) return values.raw(name);
			const raw = values.raw(collection);
			return isObject(raw) ? raw[name] : raw;
		},
	});
}

const additional: INodeProperties = {
	displayName: 'Additional Fields',
	name: 'additionalFields',
	type: 'collection',
	placeholder: 'Add Field',
	default: {},
};

/** The optional parameters of an operation. */
export const additionalFields = (...fields: Field[]) => collection(additional, fields);

/**
 * The values with those of a collection, for a field on which one of them bears.
 *
 * @throws {InvalidParameter} when the collection is no object
 */
export const withThoseOf =
	(property: INodeProperties) =>
	(values: Values): Values =>
		within(property, readForm(values.get(property.name), property.displayName), values);

/** The values with the optional parameters. */
export const withAdditional = withThoseOf(additional);
