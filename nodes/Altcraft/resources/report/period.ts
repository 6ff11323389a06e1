import { InvalidParameter } from '../../../shared/errors';
import type { Field, Values } from '../../../shared/fields/kit/field';
import { LOGGED, toDate } from '../../../shared/fields/kit/dateValue';
import { isBlank } from '../../../shared/checks';

const FROM = { displayName: 'From Date', name: 'dateFrom', key: 'date_from' };
const TO = { displayName: 'To Date', name: 'dateTo', key: 'date_to' };

/** The days that a report is about, both of them included, in the workflow's time zone (page "Get soft bounces report"). */
export const period: Field = {
	properties: [FROM, TO].map(({ displayName, name }) => ({
		displayName,
		name,
		type: 'dateTime',
		required: true,
		default: '',
		description: "A day in the workflow's time zone; the time does not matter",
	})),
	labels: { [FROM.key]: FROM.displayName, [TO.key]: TO.displayName },
	toBody(values) {
		const [from, to] = [dayOf(values, FROM), dayOf(values, TO)];
		if (from > to) {
			throw new InvalidParameter(
				TO.displayName,
				`is before '${FROM.displayName}': ${to} and ${from}`,
				'Enter the first day and the last one of the period',
			);
		}
		return { [FROM.key]: from, [TO.key]: to };
	},
};

/** As `2026-12-31`. */
function dayOf(values: Values, { displayName, name }: typeof FROM): string {
	const given = values.get(name);
	if (isBlank(given)) {
		throw new InvalidParameter(displayName, 'is empty', 'Enter a day, for example 2026-12-31');
	}
	const moment = new Date(toDate(given, displayName, values.timezone, LOGGED));
	// The form of this language is the one that the request takes.
	return new Intl.DateTimeFormat('sv-SE', { timeZone: values.timezone }).format(moment);
}
