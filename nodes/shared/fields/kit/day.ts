import type { INodeProperties } from 'n8n-workflow';
import { tryToParseDateTime } from 'n8n-workflow';

import { isBlank } from '../../checks';
import { InvalidParameter } from '../../errors';
import type { Field, Values } from './field';
import { isExpression } from './field';
import { LOGGED, toDate } from './dateValue';

/** The first or the last day of a period. */
interface Day {
	property: INodeProperties;
	key: string;
}

/** As `2001-12-31`: the day that a point in time has in the workflow's time zone. */
function toDay(value: unknown, displayName: string, timezone: string): string {
	const moment = toDate(value, displayName, timezone, LOGGED);
	return tryToParseDateTime(moment, timezone).setZone(timezone).toFormat('yyyy-MM-dd');
}

/** @returns undefined where none was given */
function readDay({ property: { name, displayName, required } }: Day, values: Values) {
	const given = values.get(name);
	if (!isBlank(given)) return toDay(given, displayName, values.timezone);
	if (required !== true && !isExpression(values, name)) return undefined;
	throw new InvalidParameter(
		displayName,
		'is empty',
		'Enter a date. Where an expression is used, the item has none at that place',
	);
}

/**
 * A period, as two parameters that become two keys of the body.
 *
 * @param isRequired whether the request has to have both
 */
export function periodFields(
	{ from, to }: { from: string; to: string },
	isRequired: boolean,
): [from: Field, to: Field] {
	const day = (displayName: string, name: string, description: string): INodeProperties => ({
		displayName,
		name,
		type: 'dateTime',
		default: '',
		description,
		...(isRequired && { required: true }),
	});
	const first: Day = {
		property: day('From', 'dateFrom', "The first day, in the workflow's time zone"),
		key: from,
	};
	const last: Day = {
		property: day('To', 'dateTo', 'The last day, included'),
		key: to,
	};
	const asField = (one: Day, toBody: Field['toBody']): Field => ({
		properties: [one.property],
		labels: { [one.key]: one.property.displayName },
		toBody,
	});
	const bodyOf = (one: Day, values: Values) => {
		const read = readDay(one, values);
		return read === undefined ? {} : { [one.key]: read };
	};
	return [
		asField(first, (values) => bodyOf(first, values)),
		asField(last, (values) => {
			const end = readDay(last, values);
			const begin = values.has('dateFrom') ? readDay(first, values) : undefined;
			if (begin === undefined || end === undefined || begin <= end) return bodyOf(last, values);
			throw new InvalidParameter(
				last.property.displayName,
				`is ${end}, before '${first.property.displayName}', which is ${begin}`,
				'Enter the earlier day first',
			);
		}),
	];
}
