import { InvalidParameter } from '../../errors';
import { exists } from './calendar';

/** More than spreadsheets count until the year 2200, and as a Unix time the first day of 1970. */
const SHEET_DAYS = 110_000;
/** The day that spreadsheets count from. */
const SHEET_START = Date.UTC(1899, 11, 30);
const DAY = 86_400_000;

/**
 * A number as the moment that it counts to, in seconds or in milliseconds since 1970. It is taken where one
 * reading alone is plausible: a wrong one sends a mailing at once, or makes a birthday of the year 2383.
 *
 * @param years that the date may be of, by the year in which it is read
 * @throws {InvalidParameter} for all other numbers, such as the days that spreadsheets count
 */
export function toUnixTime(
	number: number,
	displayName: string,
	years: (now: number) => readonly [first: number, last: number],
): Date {
	if (Math.abs(number) < SHEET_DAYS && !isYear(number)) throw daysOfSheet(number, displayName);
	const [first, last] = years(new Date().getUTCFullYear());
	const readings = isYear(number) || isDigitsOfDate(number) ? [] : readingsOf(number);
	const [date, another] = readings.filter((reading) => {
		const year = reading.getUTCFullYear();
		return year >= first && year <= last;
	});
	if (date !== undefined && another === undefined) return date;
	throw new InvalidParameter(
		displayName,
		`is a number that is not clearly a date: ${String(number)}`,
		'Give the date as 2001-12-31, 31.12.2001 or 2001-12-31T10:00:00+03:00',
	);
}

/** In seconds and in milliseconds. */
function readingsOf(number: number): Date[] {
	const inSeconds = new Date(number * 1000);
	const inMilliseconds = new Date(number);
	return isAroundStart(number) ? [inSeconds] : [inSeconds, inMilliseconds];
}

/** Every number of seconds that is used is less than this. */
const LARGEST_SECONDS = 4.2e9;
/** What time zones differ by. */
const QUARTER = 900_000;

/**
 * Whether a number of milliseconds would be a time of day within the first weeks of 1970 or the last ones before:
 * nothing but a birthday is from there, and that is at midnight somewhere.
 */
const isAroundStart = (number: number): boolean =>
	Math.abs(number) < LARGEST_SECONDS && number % QUARTER !== 0;

const isYear = (number: number): boolean =>
	Number.isInteger(number) && number >= 1900 && number <= 2100;

/** Whether a number is a date without its separators: 20011231 or 31122001. */
function isDigitsOfDate(number: number): boolean {
	const digits = String(number).padStart(8, '0');
	if (!/^\d{8}$/.test(digits)) return false;
	const part = (start: number, end: number) => Number(digits.slice(start, end));
	return (
		(isYear(part(0, 4)) && exists(part(0, 4), part(4, 6), part(6, 8))) ||
		(isYear(part(4, 8)) && exists(part(4, 8), part(2, 4), part(0, 2)))
	);
}

function daysOfSheet(number: number, displayName: string) {
	const day = new Date(SHEET_START + Math.floor(number) * DAY).toISOString().slice(0, 10);
	return new InvalidParameter(
		displayName,
		`is a number as spreadsheets count days, and not a date: ${String(number)}`,
		number > 0
			? `Give the date as text: if it stands for ${day}, as ${day}. Let the sheet give dates as they are shown, or count in the expression: {{ DateTime.fromISO('1899-12-30').plus({ days: $json.date }).toISODate() }}`
			: 'Leave the field empty where there is no date',
	);
}
