import { DateTime } from 'luxon';

import type { Dates } from '../../nodes/shared/fields/kit/dateValue';
import {
	ANY_DAYS,
	BIRTHDAYS,
	LOGGED,
	PAST_DAYS,
	PLANNED,
	toDate,
} from '../../nodes/shared/fields/kit/dateValue';
import { InvalidParameter } from '../../nodes/shared/errors';

const ZONE = 'Europe/Moscow';
const convert = (value: unknown, dates: Dates = ANY_DAYS, zone = ZONE) =>
	toDate(value, 'Date', zone, dates);
const seconds = (date: string) => Date.parse(date) / 1000;

describe('a date becomes RFC 3339', () => {
	it.each<[unknown, string]>([
		['2001-12-31 10:20', '2001-12-31T10:20:00+03:00'],
		['2001-12-31T10:20:30', '2001-12-31T10:20:30+03:00'],
		['2001-12-31T10:20:30Z', '2001-12-31T10:20:30Z'],
		['2001-12-31T00:00+05:00', '2001-12-31T00:00:00+05:00'],
		['2001-12-31T10:20:30.123-0300', '2001-12-31T10:20:30.123-03:00'],
		['31.12.2001 10:20', '2001-12-31T10:20:00+03:00'],
		['31.12.2001, 9:20:30', '2001-12-31T09:20:30+03:00'],
		[new Date('2001-12-31T00:00:00Z'), '2001-12-31T00:00:00.000Z'],
		[DateTime.fromISO('2001-12-31T10:20:30Z', { zone: 'utc' }), '2001-12-31T10:20:30.000Z'],
	])('%j becomes %s', (value, expected) => {
		expect(convert(value)).toBe(expected);
	});

	it('with the offset that the zone had on that day', () => {
		expect(convert('2012-06-01 00:00')).toBe('2012-06-01T00:00:00+04:00');
	});
});

describe('a date without a time', () => {
	it.each(['2001-12-31', '31.12.2001', ' 2001-12-31 '])(
		'stays that day wherever the workflow is: %s',
		(value) => {
			for (const zone of ['Europe/Moscow', 'America/New_York', 'Asia/Vladivostok']) {
				expect(convert(value, ANY_DAYS, zone)).toBe('2001-12-31T00:00:00Z');
			}
		},
	);

	it('may have its day and month in one digit', () => {
		expect(convert('5.6.2001')).toBe('2001-06-05T00:00:00Z');
	});

	it.each([
		'1990-05-15T00:00:00',
		'1990-05-15T00:00:00.000+03:00',
		DateTime.fromISO('1990-05-15', { zone: ZONE }),
	])('is what a birthday is, also as the editor and n8n write it: %s', (value) => {
		expect(convert(value, BIRTHDAYS)).toBe('1990-05-15T00:00:00Z');
	});

	it('is not what a birthday with a time is', () => {
		expect(convert('1990-02-22T21:00:00Z', BIRTHDAYS)).toBe('1990-02-22T21:00:00Z');
	});

	it('is the beginning of that day where something is planned for it', () => {
		expect(convert('2099-04-01', PLANNED)).toBe('2099-04-01T00:00:00+03:00');
		expect(convert('01.04.2099', LOGGED)).toBe('2099-04-01T00:00:00+03:00');
	});
});

describe('a number is a date where it can be but one', () => {
	const soon = Math.round(Date.now() / 1000) + 86_400;
	const isoOf = (time: number) => new Date(time).toISOString();

	it.each<[string, number | string, Dates, string]>([
		['seconds', seconds('1990-05-15'), BIRTHDAYS, '1990-05-15T00:00:00.000Z'],
		['seconds before 1970', seconds('1962-01-31'), BIRTHDAYS, '1962-01-31T00:00:00.000Z'],
		['milliseconds', 13_046_400_000, BIRTHDAYS, '1970-06-01T00:00:00.000Z'],
		['milliseconds before 1970', -50_000_000_000, BIRTHDAYS, '1968-06-01T07:06:40.000Z'],
		['seconds', 1_009_756_800, PAST_DAYS, '2001-12-31T00:00:00.000Z'],
		['milliseconds', 1_009_756_800_000, PAST_DAYS, '2001-12-31T00:00:00.000Z'],
		['milliseconds as text', '1009756800000', ANY_DAYS, '2001-12-31T00:00:00.000Z'],
		['seconds', soon, PLANNED, isoOf(soon * 1000)],
		['milliseconds', soon * 1000, PLANNED, isoOf(soon * 1000)],
		['seconds with decimals', 1_009_756_800.5, LOGGED, '2001-12-31T00:00:00.500Z'],
	])('%s: %j', (_unit, value, dates, expected) => {
		expect(convert(value, dates)).toBe(expected);
	});
});

describe('all other numbers are refused', () => {
	it.each([46_205, 46_205.5, '46205', 1])('the days of a spreadsheet: %j', (value) => {
		for (const dates of [ANY_DAYS, BIRTHDAYS, PAST_DAYS, PLANNED, LOGGED]) {
			expect(() => convert(value, dates)).toThrow(
				`'Date' is a number as spreadsheets count days, and not a date: ${String(value)}`,
			);
		}
	});

	it('with the day that they may stand for', () => {
		expect(wayOutOf(46_205.5)).toContain('if it stands for 2026-07-02, as 2026-07-02');
		expect(wayOutOf(0)).toBe('Leave the field empty where there is no date');
	});

	it.each<[string, number | string, Dates]>([
		['a year', 1990, BIRTHDAYS],
		['digits of a date', 19_900_515, BIRTHDAYS],
		['digits of a date, the day first', 15_051_990, BIRTHDAYS],
		['digits of a date as text', '05061990', ANY_DAYS],
		['a birthday of the year 1989 or of January 1970', 604_800_000, BIRTHDAYS],
		['a birthday to come', seconds('2090-01-01'), BIRTHDAYS],
		['a plan of long ago', seconds('2001-01-01'), PLANNED],
		['a plan of a far day', seconds('2090-01-01'), PLANNED],
		['a log of the future', seconds('2090-01-01'), LOGGED],
		['microseconds', 1_009_756_800_000_000, ANY_DAYS],
		['no number', Number.NaN, ANY_DAYS],
		['no end', Infinity, ANY_DAYS],
	])('%s: %j', (_what, value, dates) => {
		expect(() => convert(value, dates)).toThrow(InvalidParameter);
		expect(() => convert(value, dates)).toThrow(
			`'Date' is a number that is not clearly a date: ${String(Number(value))}`,
		);
	});
});

it.each([
	'05/06/2001',
	'2001-02-30',
	'30.02.2001',
	'2001-13-01',
	'2001-12-31T25:00',
	'31.12.01',
	'Invalid DateTime',
	'tomorrow',
	new Date(Number.NaN),
	DateTime.fromISO('2001-13-01'),
	true,
	{},
])('what is no date is refused by name: %s', (value) => {
	expect(() => convert(value)).toThrow(InvalidParameter);
	expect(() => convert(value)).toThrow("'Date' is not a date: ");
});

function wayOutOf(value: number): string | undefined {
	try {
		convert(value);
	} catch (thrown) {
		if (thrown instanceof InvalidParameter) return thrown.wayOut;
	}
	return undefined;
}
