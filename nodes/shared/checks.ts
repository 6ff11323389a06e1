import type { IDataObject } from 'n8n-workflow';

import { InvalidParameter } from './errors';

/**
 * Turns what a parameter holds (typed text, or whatever an expression gave) into what the request takes.
 *
 * @throws {InvalidParameter} naming the field by its display name
 */
export type Check<T> = (value: unknown, displayName: string) => T;

/** A short rendering of a value for an error's text. */
export function shown(value: unknown): string {
	const text = typeof value === 'object' && value !== null ? stringify(value) : String(value);
	return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}

function stringify(value: unknown): string {
	try {
		const written: unknown = JSON.stringify(value);
		if (typeof written === 'string') return written;
	} catch {
		// What JSON has no form for is named by its type.
	}
	return `a value of type ${typeof value}`;
}

/** Whether nothing was given: an empty field, or an expression without a value. */
export function isBlank(value: unknown): value is null | undefined | '' {
	return (
		value === undefined || value === null || (typeof value === 'string' && value.trim() === '')
	);
}

/**
 * Whether the value is an object with keys, as JSON knows it: neither a list nor what JSON writes in another
 * form, such as a date or a file's bytes.
 */
export function isObject(value: unknown): value is IDataObject {
	return (
		Object.prototype.toString.call(value) === '[object Object]' &&
		typeof (value as { toJSON?: unknown }).toJSON !== 'function'
	);
}

/** The entries of a list; none where there is no list. */
export const entriesOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);

/** A text that is not empty; surrounding spaces are dropped, a number is written out. */
export const text: Check<string> = (value, displayName) => {
	if (isBlank(value)) throw empty(displayName);
	const written = writtenOut(value);
	if (written !== undefined) return written;
	throw new InvalidParameter(
		displayName,
		`is not a text: ${shown(value)}`,
		'Enter a text, or let the expression give one',
	);
};

/** A text or a number as text; undefined for anything else, and for what a calculation without values gives. */
function writtenOut(value: unknown): string | undefined {
	if (typeof value === 'string') return value.trim();
	return typeof value === 'number' && Number.isFinite(value) ? String(value) : undefined;
}

const empty = (displayName: string) =>
	new InvalidParameter(
		displayName,
		'is empty',
		'Enter a value. Where an expression is used, the item has none at that place',
	);

/** A whole number of a kind: what it looks like, the least it may be, and what to say of anything else. */
function whole(form: RegExp, least: number, kind: string, wayOut: string): Check<number> {
	return (value, displayName) => {
		if (isBlank(value)) throw empty(displayName);
		const written = writtenOut(value) ?? '';
		const number = form.test(written) ? Number(written.replace('#', '')) : Number.NaN;
		if (Number.isSafeInteger(number) && number >= least) return number;
		throw new InvalidParameter(displayName, `is not ${kind}: ${shown(value)}`, wayOut);
	};
}

/** A positive whole number: 12, "12" and, as Altcraft's interface prints ids, "#12". */
export const id = whole(
	/^#?\d+$/,
	1,
	'an ID',
	'Enter the ID as Altcraft shows it: a whole number of 1 or more, for example 12 or #12',
);

/** A whole number of 1 or more. */
export const count = whole(
	/^\d+$/,
	1,
	'a whole number of 1 or more',
	'Enter a whole number, for example 300',
);

/** A whole number, below zero too. */
export const wholeNumber = whole(
	/^-?\d+$/,
	Number.MIN_SAFE_INTEGER,
	'a whole number',
	'Enter a whole number, for example 12',
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
 * An email address. Only what no mail system would take is refused, since the platform is the judge:
 * international addresses and quoted local parts pass.
 */
export const email: Check<string> = (value, displayName) => {
	const address = text(value, displayName);
	const wellFormed = /^(?:[^\s@<>,;]+|"[^"\p{Cc}]+")@[^\s@<>,;]+$/u.test(address);
	const domain = address.slice(address.lastIndexOf('@') + 1);
	if (!wellFormed || /^\.|\.\.|\.$/.test(domain)) {
		throw new InvalidParameter(
			displayName,
			`is not an email address: ${shown(value)}`,
			'Enter one address, for example nathan@example.com',
		);
	}
	return address;
};

/** The domain of email addresses, as it stands behind the @. */
export const domain: Check<string> = (value, displayName) => {
	const name = text(value, displayName);
	if (/^(?!-)[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+$/u.test(name)) return name;
	throw new InvalidParameter(
		displayName,
		`is not a domain: ${shown(value)}`,
		'Enter what stands behind the @ of the addresses alone, for example example.com',
	);
};

/** A phone number. Digits with spaces, brackets, dashes, dots or slashes pass as they are written. */
export const phone: Check<string> = (value, displayName) => {
	const number = text(value, displayName);
	const digits = number.match(/\p{Nd}/gu)?.length ?? 0;
	if (!/^\+?[\p{Nd}\p{Zs}\p{Pd}().\/]+$/u.test(number) || digits < 3 || digits > 20) {
		throw new InvalidParameter(
			displayName,
			`is not a phone number: ${shown(value)}`,
			'Enter one number with its country code, for example +79000000000',
		);
	}
	return number;
};

/** A JSON object, written as JSON or given as an object by an expression. */
export const jsonObject: Check<IDataObject> = (value, displayName) => {
	const parsed = typeof value === 'string' ? parse(value, displayName) : value;
	if (!isObject(parsed)) {
		throw new InvalidParameter(
			displayName,
			isBlank(parsed) ? 'is empty' : `is not a JSON object: ${shown(parsed)}`,
			'Enter an object in curly brackets, for example { "name": "value" }',
		);
	}
	return parsed;
};

function parse(json: string, displayName: string): unknown {
	if (json.trim() === '') return undefined;
	try {
		return JSON.parse(json) as unknown;
	} catch (error) {
		throw notJson(displayName, error);
	}
}

function notJson(displayName: string, error: unknown) {
	const reason = error instanceof Error ? error.message : String(error);
	return new InvalidParameter(
		displayName,
		'is not valid JSON',
		`Check quotes, commas and brackets: ${reason}`,
	);
}

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

/** What a resource locator or a plain field holds: the locator is `{ mode, value }`. */
export function locatorValue(value: unknown): unknown {
	return isObject(value) && 'value' in value ? value.value : value;
}
