import type { INodeProperties } from 'n8n-workflow';

import { id, locatorValue } from './checks';
import type { Field } from './field';

/**
 * One object of Altcraft, picked by its id. A plain number, as an expression or an AI agent gives it,
 * is taken as well.
 *
 * No validation in the editor: n8n would refuse the whole workflow for it, without telling why.
 */
export function idProperty(
	property: Pick<INodeProperties, 'displayName' | 'name'> & Partial<INodeProperties>,
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
				hint: "The number beside the name in Altcraft's list, for example 12 or #12",
			},
		],
		...property,
	};
}

/** An object, as one parameter that becomes one key of the body. */
export function idField(property: INodeProperties, key: string): Field {
	return {
		properties: [property],
		read: (values) => ({
			[key]: id(locatorValue(values.get(property.name)), property.displayName),
		}),
	};
}

/** The object that an operation works on; it tells one request from another. */
export const targetField = (property: INodeProperties, key: string): Field => ({
	...idField({ ...property, required: true }, key),
	identifies: true,
});
