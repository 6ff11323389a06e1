import { InvalidParameter } from '../errors';
import type { Check } from './check';
import { shown } from './check';
import { entriesOf, isBlank } from './kinds';
import { assertWritable } from './writable';

/**
 * A text that is not empty; surrounding spaces are dropped, a number is written out. One that has lost its last
 * digits on the way would name somebody else.
 */
export const text: Check<string> = (value, displayName) => {
	if (isBlank(value)) throw empty(displayName);
	const written = writtenOut(value);
	if (written === undefined) {
		throw new InvalidParameter(
			displayName,
			`is not a text: ${shown(value)}`,
			'Enter a text, or let the expression give one',
		);
	}
	assertWritable(value, displayName);
	return written;
};

/** A text or a number as text; undefined for anything else, and for what a calculation without values gives. */
export function writtenOut(value: unknown): string | undefined {
	if (typeof value === 'string') return value.trim();
	return typeof value === 'number' && Number.isFinite(value) ? String(value) : undefined;
}

export const empty = (displayName: string) =>
	new InvalidParameter(
		displayName,
		'is empty',
		'Enter a value. Where an expression is used, the item has none at that place',
	);

/** A yes or no; the words "true" and "false" are taken too, since expressions often give them. */
export const flag: Check<boolean> = (value, displayName) => {
	const word = typeof value === 'string' ? value.trim().toLowerCase() : value;
	if (word === true || word === 'true') return true;
	if (word === false || word === 'false') return false;
	throw new InvalidParameter(
		displayName,
		`is neither true nor false: ${shown(value)}`,
		'Switch it on or off, or let the expression give true or false',
	);
};

/**
 * One of the given words.
 *
 * @param nameOf what the editor calls a word
 */
export function oneOf<T extends string>(
	words: readonly T[],
	nameOf: (word: T) => string = (word) => word,
): Check<T> {
	return (value, displayName) => {
		const found = words.find((word) => word === value);
		if (found !== undefined) return found;
		throw new InvalidParameter(
			displayName,
			isBlank(value) ? 'is empty' : `has an unknown value: ${shown(value)}`,
			`Choose one of: ${words.map(nameOf).join(', ')}`,
		);
	};
}

/** The same, but no longer than a number of characters. */
export const noLongerThan =
	(longest: number, check: Check<string>): Check<string> =>
	(value, displayName) => {
		const written = check(value, displayName);
		const { length } = Array.from(written);
		if (length <= longest) return written;
		throw new InvalidParameter(
			displayName,
			`is too long: ${String(length)} characters`,
			`Altcraft takes ${String(longest)}: shorten it, for example by .slice(0, ${String(longest)})`,
		);
	};

/** Several values: a list, as expressions give it, or a text that separates them by commas. */
export function listOf<T>(check: Check<T>): Check<T[]> {
	return (value, displayName) => {
		const parts = (Array.isArray(value) ? entriesOf(value) : split(value)).filter(
			(part) => !isBlank(part),
		);
		if (parts.length === 0) throw empty(displayName);
		return parts.map((part) => check(part, displayName));
	};
}

const split = (value: unknown): unknown[] =>
	typeof value === 'string' ? value.split(',') : [value];
