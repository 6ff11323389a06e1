import { InvalidParameter } from '../../errors';
import { assertWritable, flag, jsonObject, losesDigits, shown } from '../../checks';
import type { Dates } from './dateValue';
import { toDate } from './dateValue';
import { toList } from './lists';

/** What a request may hold as a field's value. */
export type FieldValue = string | number | boolean | object;

/** What a value means beyond its type. */
export interface Meaning {
	/** Where times without an offset are at home, for example `Europe/Moscow`. */
	timezone: string;
	/** Which dates the field may hold. */
	dates: Dates;
	/** Whether a number has to be whole. */
	isWhole?: boolean;
}

/** How a value of the editor, or of an expression, becomes one that Altcraft takes. */
type Convert = (value: unknown, displayName: string, meaning: Meaning) => FieldValue;

/**
 * Converts a value to the type of its field (page "Types of fields in the database").
 *
 * @param type as n8n names it; with none, or with one that is not listed here, a value goes as it is
 * @throws {InvalidParameter} when the value is not of the type
 */
export function toFieldValue(
	type: string | undefined,
	value: unknown,
	displayName: string,
	meaning: Meaning,
): FieldValue {
	const convert = (type === undefined ? undefined : CONVERTERS[type]) ?? asItIs;
	return convert(value, displayName, meaning);
}

const asItIs: Convert = (value, displayName) => {
	assertWritable(value, displayName);
	if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') {
		return value;
	}
	if (typeof value === 'object' && value !== null) return value;
	throw notA('a value that JSON knows', value, displayName, 'for example a text');
};

/** As people and JSON write numbers: not as programs do, in which "0x10" is 16. */
const DECIMAL = /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:e[+-]?\d+)?$/i;

const CONVERTERS: Partial<Record<string, Convert>> = {
	string(value, displayName) {
		assertWritable(value, displayName);
		if (typeof value === 'string') return value;
		if (typeof value === 'number' || typeof value === 'boolean') return String(value);
		throw notA('a text', value, displayName, 'for example by {{ $json.name }}');
	},
	number(value, displayName, { isWhole = false }) {
		const written = typeof value === 'string' ? value.trim() : '';
		const number = DECIMAL.test(written) ? Number(written) : value;
		if (losesDigits(number)) {
			throw new InvalidParameter(
				displayName,
				`is too long for a number, whose last digits would be lost: ${shown(value)}`,
				"Keep it in a field of the type text, or choose 'Using JSON' and send it as a text",
			);
		}
		if (typeof number !== 'number' || !Number.isFinite(number)) {
			throw notA('a number', value, displayName, 'for example 100 or 100.5');
		}
		if (isWhole && !Number.isInteger(number)) {
			throw notA('a whole number', value, displayName, 'for example 100');
		}
		return number;
	},
	boolean(value, displayName) {
		if (value === 1 || value === '1') return true;
		if (value === 0 || value === '0') return false;
		return flag(value, displayName);
	},
	dateTime: (value, displayName, { timezone, dates }) =>
		toDate(value, displayName, timezone, dates),
	array: toList,
	object: jsonObject,
};

function notA(kind: string, value: unknown, displayName: string, example: string) {
	return new InvalidParameter(
		displayName,
		`is not ${kind}: ${shown(value)}`,
		`Enter ${kind}, ${example}, or leave the field empty`,
	);
}
