import type { IDataObject, INodeProperties } from 'n8n-workflow';

import { isObject, listOf, wholeNumber } from '../../../shared/checks';
import type { Check } from '../../../shared/checks';
import { InvalidParameter } from '../../../shared/errors';
import type { Values } from '../../../shared/fields/kit/field';
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

interface Times {
	displayName: string;
	name: string;
	key: keyof Schedule;
	least: number;
	most: number;
	more: Partial<INodeProperties>;
}

const words = (names: string[], first: number): Partial<INodeProperties> => ({
	type: 'multiOptions',
	default: [],
	description: 'When the mailing is sent; none chosen means all of them',
	options: names.map((name, index) => ({ name, value: first + index })),
});
const numbers = (placeholder: string): Partial<INodeProperties> => ({
	placeholder,
	description: 'Numbers separated by commas; empty for all of them',
});

const DAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
const MONTHS = [
	...['January', 'February', 'March', 'April', 'May', 'June'],
	...['July', 'August', 'September', 'October', 'November', 'December'],
];

/** The numbers of the days of the week are on no page: 0 for Sunday is a guess. */
const TIMES: Times[] = [
	{
		...{ displayName: 'Minutes', name: 'minutes', key: 'start_mins', least: 0, most: 59 },
		more: numbers('e.g. 0, 30'),
	},
	{
		...{ displayName: 'Hours', name: 'hours', key: 'start_hours', least: 0, most: 23 },
		more: numbers('e.g. 10, 18'),
	},
	{
		...{ displayName: 'Weekdays', name: 'weekdays', key: 'start_wdays', least: 0, most: 6 },
		more: words(DAYS, 0),
	},
	{
		...{ displayName: 'Days of Month', name: 'monthDays', key: 'start_mdays', least: 1, most: 31 },
		more: numbers('e.g. 1, 15'),
	},
	{
		...{ displayName: 'Months', name: 'months', key: 'start_months', least: 1, most: 12 },
		more: words(MONTHS, 1),
	},
	{
		...{ displayName: 'Years', name: 'years', key: 'start_years', least: 2000, most: 2100 },
		more: numbers('e.g. 2027'),
	},
];

/** The form of a repeated schedule. */
export const timesProperties: INodeProperties[] = TIMES.map(({ displayName, name, more }) => ({
	...{ displayName, name, type: 'string', default: '' },
	...more,
}));

/** @throws {InvalidParameter} when nothing is chosen, or there is no such time */
export function repeatedAt(given: unknown, displayName: string): Schedule {
	const form = isObject(given) ? given : {};
	const times: IDataObject = Object.values(form).find(isObject) ?? form;
	const schedule = noTimes();
	for (const { name, key, displayName: label, least, most } of TIMES) {
		const value = times[name];
		if (value === undefined || value === null || value === '') continue;
		if (Array.isArray(value) && value.length === 0) continue;
		schedule[key] = [...new Set(listOf(within(least, most))(value, `${displayName}: ${label}`))];
	}
	if (Object.values(schedule).some((list) => list.length > 0)) return schedule;
	throw new InvalidParameter(
		displayName,
		'has no time',
		'Choose when the mailing is sent, for example Hours 10 and Minutes 0',
	);
}

const within =
	(least: number, most: number): Check<number> =>
	(value, displayName) => {
		const number = wholeNumber(value, displayName);
		if (number >= least && number <= most) return number;
		throw new InvalidParameter(
			displayName,
			`is out of range: ${String(number)}`,
			`Enter whole numbers from ${String(least)} to ${String(most)}`,
		);
	};
