import type { INodeProperties } from 'n8n-workflow';

import { isBlank, readEach } from '../../shared/checks';
import { InvalidParameter } from '../../shared/errors';
import type { Dates } from '../../shared/fields/kit/dateValue';
import { toDate } from '../../shared/fields/kit/dateValue';
import type { Field, Values } from '../../shared/fields/kit/field';

const FROM: INodeProperties = {
	displayName: 'From',
	name: 'dateFrom',
	type: 'dateTime',
	required: true,
	default: '',
	description: 'The first moment of the period',
};
const TO: INodeProperties = {
	displayName: 'To',
	name: 'dateTo',
	type: 'dateTime',
	required: true,
	default: '',
	description: 'The last moment of the period. A date without a time means the start of that day.',
};

/** What was booked, and what is going to expire. */
const DATES: Dates = { years: (now) => [2000, now + 20], bare: 'moment' };

/** A period, both ends of which belong to it. */
export const period: Field = {
	properties: [FROM, TO],
	labels: { date_from: FROM.displayName, date_to: TO.displayName },
	identifies: true,
	toBody(values) {
		const [from = '', to = ''] = readEach([FROM, TO], (end) => read(end, values));
		if (Date.parse(from) <= Date.parse(to)) return { date_from: from, date_to: to };
		throw new InvalidParameter(
			FROM.displayName,
			`is after '${TO.displayName}': ${from} and ${to}`,
			'Let the period begin before it ends',
		);
	},
};

function read({ name, displayName }: INodeProperties, values: Values): string {
	const given = values.get(name);
	if (!isBlank(given)) return toDate(given, displayName, values.timezone, DATES);
	throw new InvalidParameter(
		displayName,
		'is empty',
		'Enter a date. Where an expression is used, the item has none at that place',
	);
}
