import type { INodeProperties } from 'n8n-workflow';

import { isBlank } from '../../shared/checks';
import type { Field } from './field';
import { toFieldValue } from './fieldValues';

/** A point in time, as one parameter that becomes one or more keys of the body; not sent while it is empty. */
export function dateField(
	property: Pick<INodeProperties, 'displayName' | 'name' | 'description'> &
		Partial<INodeProperties>,
	...keys: string[]
): Field {
	const { name, displayName } = property;
	return {
		properties: [{ type: 'dateTime', default: '', ...property }],
		read(values) {
			const given = values.get(name);
			if (isBlank(given)) return {};
			const date = toFieldValue('dateTime', given, displayName, values.timezone);
			return Object.fromEntries(keys.map((key) => [key, date]));
		},
	};
}
