import type { IDataObject, INodeProperties } from 'n8n-workflow';

import { isBlank, isObject, listOf, wholeFrom } from '../../../shared/checks';
import { InvalidParameter } from '../../../shared/errors';
import type { Values } from '../../../shared/fields/kit/field';
import { expressionsIn } from '../../../shared/fields/kit/field';
import { PLANNED, toDate } from '../../../shared/fields/kit/dateValue';

/** The arrays of the page "Start schedule object". */
type Schedule = Record<
	'start_mins' | 'start_hours' | 'start_mdays' | 'start_wdays' | 'start_months' | 'start_years',
	number[]
>;

/** Without any time. */
export const noTimes = (): Schedule => ({
	start_mins: [],
	start_hours: [],
	start_mdays: [],
	start_wdays: [],
	start_months: [],
	start_years: [],
});

/**
 * A moment as its parts in the workflow's time zone: Altcraft reads them in its own.
 *
 * @throws {InvalidParameter} when it is no date, or is over
 */
export function onceAt(
	given: unknown,
	displayName: string,
	{ timezone }: Pick<Values, 'timezone'>,
): Schedule {
	if (isBlank(given)) {
		throw new InvalidParameter(displayName, 'is empty', 'Enter when the mailing is to be sent');
	}
	const moment = new Date(toDate(given, displayName, timezone, PLANNED));
	if (moment.getTime() <= Date.now()) {
		throw new InvalidParameter(
			displayName,
			`is over: ${moment.toISOString()}`,
			'Enter a time that is still to come',
		);
	}
	const parts = new Intl.DateTimeFormat('en-GB', {
		...{ timeZone: timezone, hourCycle: 'h23', calendar: 'gregory' },
		...{ year: 'numeric', month: 'numeric', day: 'numeric', hour: 'numeric', minute: 'numeric' },
	}).formatToParts(moment);
	const part = (wanted: string) => [
		Number(parts.find(({ type }) => type === wanted)?.value ?? Number.NaN),
	];
	return {
		start_mins: part('minute'),
		start_hours: part('hour'),
		start_mdays: part('day'),
		start_wdays: [],
		start_months: part('month'),
		start_years: part('year'),
	};
}

const words = (names: string[], first: number): Partial<INodeProperties> => ({
	type: 'multiOptions',
	default: [],
	description: 'When the mailing is sent; none chosen means all of them',
	options: names.map((name, index) => ({ name, value: first + index })),
});
const numbers = (placeholder: string, all = 'all of them'): Partial<INodeProperties> => ({
	placeholder,
	description: `Numbers separated by commas; empty for ${all}`,
});

const DAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
const MONTHS = [
	...['January', 'February', 'March', 'April', 'May', 'June'],
	...['July', 'August', 'September', 'October', 'November', 'December'],
];

type Bounds = readonly [least: number, most: number];

/** The numbers of the days of the week are on no page: 0 for Sunday is a guess. */
const TIMES: ReadonlyArray<
	[displayName: string, name: string, keyof Schedule, Bounds, Partial<INodeProperties>]
> = [
	['Minutes', 'minutes', 'start_mins', [0, 59], numbers('e.g. 0, 30', 'every minute of the hours')],
	['Hours', 'hours', 'start_hours', [0, 23], numbers('e.g. 10, 18')],
	['Weekdays', 'weekdays', 'start_wdays', [0, 6], words(DAYS, 0)],
	['Days of Month', 'monthDays', 'start_mdays', [1, 31], numbers('e.g. 1, 15')],
	['Months', 'months', 'start_months', [1, 12], words(MONTHS, 1)],
	['Years', 'years', 'start_years', [2000, 2100], numbers('e.g. 2027')],
];

/** The form of a repeated schedule. */
export const timesProperties: INodeProperties[] = TIMES.map(([displayName, name, , , more]) => ({
	...{ displayName, name, type: 'string', default: '' },
	...more,
}));

/** What was entered in the form. */
function timesIn(given: unknown): IDataObject {
	const form = isObject(given) ? given : {};
	return Object.values(form).find(isObject) ?? form;
}

const isLeftEmpty = (value: unknown, raw: unknown): boolean =>
	(Array.isArray(value) ? value.length === 0 : isBlank(value)) && expressionsIn(raw).length === 0;

/**
 * @param raw as the node holds it: what an expression leaves empty is a value that the item lacks, not every time
 * @throws {InvalidParameter} when nothing is chosen, or there is no such time
 */
export function repeatedAt(given: unknown, raw: unknown, displayName: string): Schedule {
	const [times, entered] = [timesIn(given), timesIn(raw)];
	const schedule = noTimes();
	for (const [label, name, key, bounds] of TIMES) {
		const value = times[name];
		if (isLeftEmpty(value, entered[name])) continue;
		schedule[key] = [...new Set(listOf(wholeFrom(...bounds))(value, `${displayName}: ${label}`))];
	}
	if (Object.values(schedule).some((list) => list.length > 0)) return schedule;
	throw new InvalidParameter(
		displayName,
		'has no time',
		'Choose when the mailing is sent, for example Hours 10 and Minutes 0',
	);
}
