import type { IDataObject, INodeProperties } from 'n8n-workflow';

import { assertWritable, namedPrototype, readEach, text } from '../../checks';
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
					{
						...{ displayName: 'Name', name: 'name', type: 'string', default: '' },
						description: 'What the field is called',
					},
					{
						...{ displayName: 'Value', name: 'value', type: 'string', default: '' },
						description: 'What the field gets',
					},
				],
			},
		],
		...property,
	};
}

/**
 * The rows as an object; undefined where there are none.
 *
 * @throws {InvalidParameter} naming each row without a name, or with a value that would get lost
 */
export function readRows(form: unknown, displayName: string): IDataObject | undefined {
	const rows = readRowsOf(form, ROWS, displayName);
	if (rows.length === 0) return undefined;
	const names = new Set<string>();
	const entries = readEach(rows, (row) => {
		const [name, value] = readRow(row, displayName);
		if (names.has(name)) throw twice(name, displayName);
		names.add(name);
		return [name, value] as const;
	});
	return Object.fromEntries(entries);
}

function readRow({ name, value = '' }: IDataObject, displayName: string) {
	const key = text(name, `${displayName}: Name`);
	if (key === '__proto__') throw namedPrototype(displayName);
	assertWritable(value, `${displayName}: ${key}`);
	return [key, value ?? ''] as const;
}

const twice = (name: string, displayName: string) =>
	new InvalidParameter(
		displayName,
		`holds the name '${name}' twice`,
		'Give each name once; a list of values can be written as JSON or by an expression',
	);
