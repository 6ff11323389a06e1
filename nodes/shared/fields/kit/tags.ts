import type { IDataObject } from 'n8n-workflow';

import type { Check } from '../../checks';
import { isBlank, listOf, text } from '../../checks';
import type { Field } from './field';
import { isExpression } from './field';
import { groupId } from './filters';

interface Several {
	displayName: string;
	name: string;
	placeholder: string;
	description: string;
}

/** Several values that an object gets; none where the field is left empty, unless an expression lacks its value. */
function severalOf(property: Several, key: string, check: Check<IDataObject[string]>): Field {
	const { name, displayName } = property;
	const list = listOf(check);
	return {
		properties: [{ type: 'string', default: '', ...property }],
		labels: { [key]: displayName },
		toBody(values) {
			const given = values.get(name);
			const isNone = Array.isArray(given)
				? given.length === 0
				: isBlank(given) && !isExpression(values, name);
			return { [key]: isNone ? [] : list(given, displayName) };
		},
	};
}

/** The tags that an object gets. */
export const tags = severalOf(
	{
		displayName: 'Tags',
		name: 'tags',
		placeholder: 'e.g. sale, B2C',
		description: "Tags in Altcraft's interface, separated by commas",
	},
	'ui_tags',
	text,
);

/** The access groups that an object gets. */
export const groups = severalOf(
	{
		displayName: 'Group IDs',
		name: 'groupIds',
		placeholder: 'e.g. 0, 1',
		description: 'IDs of the access groups that it belongs to, separated by commas',
	},
	'groups',
	groupId,
);
