import { tryToParseDateTime } from 'n8n-workflow';

import { InvalidParameter } from '../../errors';
import { flag, jsonObject, shown } from '../../checks';

/** What a request may hold as a field's value. */
export type FieldValue = string | number | boolean | object;

/** How a value of the editor, or of an expression, becomes one that Altcraft takes. */
type Convert = (value: unknown, displayName: string, timezone: string) => FieldValue;

/**
 * Converts a value to the type of its field (page "Types of fields in the database").
 *
 * @param type as n8n names it; with none, or with one that is not listed here, a value goes as it is
 * @param timezone where dates without an offset are at home, for example `Europe/Moscow`
 * @throws {InvalidParameter} when the value is not of the type
 */
export function toFieldValue(
	type: string | undefined,
	value: unknown,
	displayName: string,
	timezone: string,
): FieldValue {
	const convert = (type === undefined ? undefined : CONVERTERS[type]) ?? asItIs;
	return convert(value, displayName, timezone);
}

/** A list; several values in one text are separated by commas. */
export function toList(value: unknown, displayName: string): unknown[] {
	if (Array.isArray(value)) return value;
	if (typeof value !== 'string' && typeof value !== 'number') {
		throw notA('a list', value, displayName, 'for example "a, b"');
	}
	const written = String(value).trim();
	if (written.startsWith('[')) return parseList(written, displayName);
	return written
		.split(',')
		.map((part) => part.trim())
		.filter((part) => part !== '');
}

const asItIs: Convert = (value, displayName) => {
	if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') {
		return value;
	}
	if (typeof value === 'object' && value !== null) return value;
	throw notA('a value that JSON knows', value, displayName, 'for example a text');
};

/** As people and JSON write numbers: not as programs do, in which "0x10" is 16. */
const DECIMAL = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i;

const WHOLE = /^[+-]?\d+$/;

const CONVERTERS: Partial<Record<string, Convert>> = {
	string(value, displayName) {
		if (typeof value === 'string') return value;
		if (typeof value === 'number' || typeof value === 'boolean') return String(value);
		throw notA('a text', value, displayName, 'for example by {{ $json.name }}');
	},
	number(value, displayName) {
		const isWritten = typeof value === 'string' && DECIMAL.test(value.trim());
		const number = isWritten ? Number(value) : value;
		if (isWritten && WHOLE.test(value.trim()) && !Number.isSafeInteger(number)) {
			throw new InvalidParameter(
				displayName,
				`is too long for a number, whose last digits would be lost: ${shown(value)}`,
				"Keep it in a field of the type text, or choose 'Using JSON' and send it as a text",
			);
		}
		if (typeof number === 'number' && Number.isFinite(number)) return number;
		throw notA('a number', value, displayName, 'for example 100 or 100.5');
	},
	boolean(value, displayName) {
		if (value === 1 || value === '1') return true;
		if (value === 0 || value === '0') return false;
		return flag(value, displayName);
	},
	dateTime: toRfc3339,
	array: toList,
	object: jsonObject,
};

const DATE =
	/^(\d{4})-(\d{2})-(\d{2})(?:[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})?)?$/i;
/** Below this, a number of milliseconds would be a date before March 1973: it is one of seconds. */
const SECONDS = 1e11;

/** A date as RFC 3339 has it. Other ways to write one are refused, since 05.06. and 06/05 are read in two ways. */
function toRfc3339(value: unknown, displayName: string, timezone: string): string {
	const date = typeof value === 'number' ? fromUnixTime(value) : value;
	if (date instanceof Date && !Number.isNaN(date.valueOf())) return date.toISOString();
	const told = isDateTime(date) ? date.toISO() : null;
	if (told !== null) return told;
	const written = typeof date === 'string' ? date.trim() : '';
	const [, year, month, day] = DATE.exec(written) ?? [];
	const isDay = day !== undefined && exists(Number(year), Number(month), Number(day));
	const iso = isDay ? inZone(written.replace(' ', 'T'), timezone) : null;
	if (iso !== null) return iso;
	throw notA('a date', value, displayName, 'as 2001-12-31 or 2001-12-31T10:00:00+03:00');
}

/** What n8n's `$now`, `$today` and `.toDateTime()` give: a date of luxon, whose own type is not at hand here. */
const isDateTime = (value: unknown): value is { toISO: () => string | null } =>
	typeof value === 'object' &&
	value !== null &&
	'toISO' in value &&
	typeof value.toISO === 'function';

function inZone(date: string, timezone: string): string | null {
	try {
		return tryToParseDateTime(date, timezone).toISO({ suppressMilliseconds: true });
	} catch {
		// No such time of day.
		return null;
	}
}

const fromUnixTime = (number: number) =>
	new Date(Math.abs(number) < SECONDS ? number * 1000 : number);

/** 30 February passes as a form, and becomes a day of March. */
function exists(year: number, month: number, day: number): boolean {
	const date = new Date(Date.UTC(year, month - 1, day));
	return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

function parseList(written: string, displayName: string): unknown[] {
	try {
		const parsed: unknown = JSON.parse(written);
		if (Array.isArray(parsed)) return parsed;
	} catch {
		// Told below, like a text that is JSON of another kind.
	}
	throw notA('a list', written, displayName, 'as ["a", "b"] or "a, b"');
}

function notA(kind: string, value: unknown, displayName: string, example: string) {
	return new InvalidParameter(
		displayName,
		`is not ${kind}: ${shown(value)}`,
		`Enter ${kind}, ${example}, or leave the field empty`,
	);
}
