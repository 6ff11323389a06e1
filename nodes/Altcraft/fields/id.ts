import type { INodeProperties } from 'n8n-workflow';

import { id, locatorValue } from './checks';
import type { Field } from './field';

/**
 * One object of Altcraft, picked by its id. A plain number, as an expression or an AI agent gives it,
 * is taken as well.
 *
 * @param thing the object's name in running text, for example "scenario"
 */
export function idProperty(
	property: Pick<INodeProperties, 'displayName' | 'name'> & Partial<INodeProperties>,
	thing: string,
): INodeProperties {
	return {
		type: 'resourceLocator',
		default: { mode: 'id', value: '' },
		modes: [
			{
				displayName: 'By ID',
				name: 'id',
				type: 'string',
				placeholder: 'e.g. 12',
				hint: `The number beside the name in Altcraft's list, for example 12 or #12`,
				validation: [
					{
						type: 'regex',
						properties: {
							regex: '\\s*#?[0-9]+\\s*',
							errorMessage: `The ID of a ${thing} is a whole number, for example 12`,
						},
					},
				],
			},
		],
		...property,
	};
}

/** The object that an operation works on; it tells one request from another. */
export function targetField(property: INodeProperties, key: string): Field {
	return {
		properties: [{ ...property, required: true }],
		identifies: true,
		read: (values) => ({
			[key]: id(locatorValue(values.get(property.name)), property.displayName),
		}),
	};
}

/** An optional object, as one parameter of a collection. */
export function idField(property: INodeProperties, key: string): Field {
	return {
		properties: [property],
		read: (values) => ({
			[key]: id(locatorValue(values.get(property.name)), property.displayName),
		}),
	};
}
