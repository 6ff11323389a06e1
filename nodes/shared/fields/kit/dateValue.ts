import { tryToParseDateTime } from 'n8n-workflow';

import { InvalidParameter } from '../../errors';
import { shown } from '../../checks';
import { exists } from './calendar';
import { toUnixTime } from './unixTime';

/** What is known of the dates that a field may hold. */
export interface Dates {
	/** The years that a number may mean, by the year in which it is read. */
	years: (now: number) => readonly [first: number, last: number];
	/**
	 * What a date without a time is:
	 * - `day`: that day, wherever one is
	 * - `moment`: its beginning in the workflow's time zone
	 */
	bare: 'day' | 'moment';
	/** Set where a date has no time: a midnight, however it is written, is its day. */
	hasNoTime?: true;
}

/** A birthday, for one. */
export const BIRTHDAYS: Dates = { years: (now) => [1900, now], bare: 'day', hasNoTime: true };
/** When something happened that the platform may know of. */
export const PAST_DAYS: Dates = { years: (now) => [1990, now], bare: 'day' };
/** Of a database's own fields, which may mean anything. */
export const ANY_DAYS: Dates = { years: () => [1900, 2100], bare: 'day' };
/** When something is to happen. */
export const PLANNED: Dates = { years: (now) => [now - 1, now + 10], bare: 'moment' };
/** When something was logged. */
export const LOGGED: Dates = { years: (now) => [2000, now], bare: 'moment' };

/**
 * A date as RFC 3339 has it. `31.12.2001` is read in one way alone, unlike 06/05; `2001-12-31` becomes
 * `2001-12-31T00:00:00Z`, as Altcraft's examples show dates of profiles (page "Get profile information").
 *
 * @param timezone where times without an offset are at home, for example `Europe/Moscow`
 * @throws {InvalidParameter} when it is no date
 */
export function toDate(
	value: unknown,
	displayName: string,
	timezone: string,
	dates: Dates,
): string {
	const ofLuxon = isDateTime(value) ? value.toISO() : null;
	if (ofLuxon !== null && dates.hasNoTime !== true) return ofLuxon;
	const written = ofLuxon ?? value;
	if (written instanceof Date && !Number.isNaN(written.valueOf())) return written.toISOString();
	if (typeof written === 'number' || (typeof written === 'string' && NUMBER.test(written))) {
		return toUnixTime(Number(written), displayName, dates.years).toISOString();
	}
	const parts = typeof written === 'string' ? partsOf(written.trim()) : undefined;
	const date = parts === undefined ? undefined : toRfc3339(parts, timezone, dates);
	if (date !== undefined) return date;
	throw new InvalidParameter(
		displayName,
		`is not a date: ${shown(value)}`,
		'Enter a date, as 2001-12-31, 31.12.2001 or 2001-12-31T10:00:00+03:00, or leave the field empty',
	);
}

/** A number written as text, as sheets and files have it. */
const NUMBER = /^\s*-?\d+(?:\.\d+)?\s*$/;

/** What n8n's `$now`, `$today` and `.toDateTime()` give: a date of luxon, whose own type is not at hand here. */
const isDateTime = (value: unknown): value is { toISO: () => string | null } =>
	typeof value === 'object' &&
	value !== null &&
	'toISO' in value &&
	typeof value.toISO === 'function';

/** A date as it is written. */
interface Parts {
	/** As `2001-12-31`. */
	day: string;
	/** As `10:20`, with or without seconds; undefined where there is none. */
	time: string | undefined;
	/** `Z`, or as `+03:00`; empty where there is none. */
	offset: string;
}

const ISO =
	/^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?)(Z|[+-]\d{2}:?\d{2})?)?$/i;
/** As it is written in Russia and much of Europe, where the day always comes first. */
const DOTTED = /^(\d{1,2})\.(\d{1,2})\.(\d{4})(?:,? +(\d{1,2}:\d{2}(?::\d{2})?))?$/;

/** @returns undefined for what is no date, or one that does not exist */
function partsOf(written: string): Parts | undefined {
	const [, isoYear, isoMonth, isoDay, isoTime, offset = ''] = ISO.exec(written) ?? [];
	const [, dottedDay, dottedMonth, dottedYear, dottedTime] = DOTTED.exec(written) ?? [];
	const [year, month, day] = [
		isoYear ?? dottedYear,
		isoMonth ?? dottedMonth,
		isoDay ?? dottedDay,
	].map(Number);
	if (year === undefined || month === undefined || day === undefined) return undefined;
	if (!exists(year, month, day)) return undefined;
	return {
		day: dayOf(year, month, day),
		time: isoTime ?? dottedTime?.replace(/^\d:/, '0$&'),
		offset,
	};
}

const dayOf = (year: number, month: number, day: number): string =>
	[
		String(year).padStart(4, '0'),
		...[month, day].map((part) => String(part).padStart(2, '0')),
	].join('-');

const MIDNIGHT = /^00:00(?::00(?:\.0+)?)?$/;

function toRfc3339(
	{ day, time, offset }: Parts,
	timezone: string,
	{ bare, hasNoTime }: Dates,
): string | undefined {
	const isDay = time === undefined ? bare === 'day' : hasNoTime === true && MIDNIGHT.test(time);
	if (isDay) return `${day}T00:00:00Z`;
	try {
		const moment = `${day}T${time ?? '00:00'}${offset}`;
		return tryToParseDateTime(moment, timezone).toISO({ suppressMilliseconds: true }) ?? undefined;
	} catch {
		// No such time of day.
		return undefined;
	}
}
