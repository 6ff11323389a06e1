import type { IDataObject, INodeProperties } from 'n8n-workflow';

import { text } from '../../checks';
import { InvalidParameter } from '../../errors';
import { readRowsOf } from './form';

/** The name under which n8n saves the rows. */
const ROWS = 'field';

/** A form of names and values, for those who do not write JSON. */
export function rowsProperty(
	property: Pick<INodeProperties, 'displayName' | 'name'> & Partial<INodeProperties>,
): INodeProperties {
	return {
		type: 'fixedCollection',
		typeOptions: { multipleValues: true },
		placeholder: 'Add Field',
		default: {},
		options: [
			{
				displayName: 'Field',
				name: ROWS,
				values: [
					{ displayName: 'Name', name: 'name', type: 'string', default: '' },
					{ displayName: 'Value', name: 'value', type: 'string', default: '' },
				],
			},
		],
		...property,
	};
}

/**
 * The rows as an object; undefined where there are none.
 *
 * @throws {InvalidParameter} when a name is empty or given twice
 */
export function readRows(form: unknown, displayName: string): IDataObject | undefined {
	const rows = readRowsOf(form, ROWS, displayName);
	if (rows.length === 0) return undefined;
	const object: IDataObject = {};
	for (const { name, value } of rows) {
		const key = text(name, `${displayName}: Name`);
		if (Object.hasOwn(object, key)) {
			throw new InvalidParameter(
				displayName,
				`holds the name '${key}' twice`,
				'Give each name once; a list of values can be written as JSON or by an expression',
			);
		}
		object[key] = value ?? '';
	}
	return object;
}
