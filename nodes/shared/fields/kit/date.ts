import type { INodeProperties } from 'n8n-workflow';

import { isBlank } from '../../checks';
import { InvalidParameter } from '../../errors';
import type { Field } from './field';
import { isExpression } from './field';
import type { Dates } from './dateValue';
import { toDate } from './dateValue';

/**
 * A point in time, as one parameter that becomes one or more keys of the body; not sent while it is empty.
 * Where an expression gives nothing, what was planned for a time would happen at once or never: that is refused.
 */
export function dateField(
	property: Pick<INodeProperties, 'displayName' | 'name' | 'description'> &
		Partial<INodeProperties>,
	dates: Dates,
	...keys: string[]
): Field {
	const { name, displayName } = property;
	return {
		properties: [{ type: 'dateTime', default: '', ...property }],
		labels: Object.fromEntries(keys.map((key) => [key, displayName])),
		toBody(values) {
			const given = values.get(name);
			if (isBlank(given)) {
				if (isExpression(values, name)) throw noDate(displayName);
				return {};
			}
			const date = toDate(given, displayName, values.timezone, dates);
			return Object.fromEntries(keys.map((key) => [key, date]));
		},
	};
}

const noDate = (displayName: string) =>
	new InvalidParameter(
		displayName,
		'has an expression that gives no date',
		'Let the expression give a date for each item, or clear the field if there is to be none',
	);
