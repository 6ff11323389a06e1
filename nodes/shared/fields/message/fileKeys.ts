import type { IDataObject, INodeProperties } from 'n8n-workflow';

import { listOf, naming } from '../../checks';
import type { Values } from '../kit/field';
import { isExpression } from '../kit/field';

const NAME = 'fileKeys';

/** Files that are at Altcraft already, in place of the item's (page "Engage profile in scenario", row "attach"). */
export const fileKeysProperty: INodeProperties = {
	displayName: 'Uploaded File Keys',
	name: NAME,
	type: 'string',
	default: '',
	placeholder: 'e.g. fd7006e5-5c42-4eba-aa6a-f6cb7f5cb6f2',
	description:
		'Inferred, test it first: the keys that File: Upload gave, separated by commas, for files that Altcraft has already',
};

/** The File objects of the keys; an expression may give a list of none. */
export function readFileKeys(values: Values): IDataObject[] {
	if (!values.has(NAME)) return [];
	const given = values.get(NAME);
	if (Array.isArray(given) && given.length === 0 && isExpression(values, NAME)) return [];
	return listOf(naming)(given, fileKeysProperty.displayName).map((key) => ({ file_key: key }));
}
