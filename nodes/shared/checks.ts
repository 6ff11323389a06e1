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
	const text = typeof value === 'string' ? value : stringify(value);
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

/** Whether the value is an object with keys, as JSON knows it. */
export function isObject(value: unknown): value is IDataObject {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A text that is not empty; surrounding spaces are dropped, a number is written out. */
export const text: Check<string> = (value, displayName) => {
	if (isBlank(value)) {
		throw new InvalidParameter(
			displayName,
			'is empty',
			'Enter a value. Where an expression is used, the item has none at that place',
		);
	}
	if (typeof value !== 'string' && typeof value !== 'number') {
		throw new InvalidParameter(
			displayName,
			`is not a text: ${shown(value)}`,
			'Enter a text, or let the expression give one',
		);
	}
	return String(value).trim();
};

/** A positive whole number: 12, "12" and, as Altcraft's interface prints ids, "#12". */
export const id: Check<number> = (value, displayName) => {
	const written = text(value, displayName);
	const number = /^#?\d+$/.test(written) ? Number(written.replace('#', '')) : Number.NaN;
	if (!Number.isSafeInteger(number) || number < 1) {
		throw new InvalidParameter(
			displayName,
			`is not an ID: ${shown(value)}`,
			'Enter the ID as Altcraft shows it: a whole number of 1 or more, for example 12 or #12',
		);
	}
	return number;
};

/** A whole number of 1 or more. */
export const count: Check<number> = (value, displayName) => {
	const written = text(value, displayName);
	const number = /^\d+$/.test(written) ? Number(written) : Number.NaN;
	if (!Number.isSafeInteger(number) || number < 1) {
		throw new InvalidParameter(
			displayName,
			`is not a whole number of 1 or more: ${shown(value)}`,
			'Enter a whole number, for example 300',
		);
	}
	return number;
};

/** A whole number, below zero too. */
export const wholeNumber: Check<number> = (value, displayName) => {
	const written = text(value, displayName);
	const number = /^-?\d+$/.test(written) ? Number(written) : Number.NaN;
	if (!Number.isSafeInteger(number)) {
		throw new InvalidParameter(
			displayName,
			`is not a whole number: ${shown(value)}`,
			'Enter a whole number, for example 12',
		);
	}
	return number;
};

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

/** One of the given words. */
export function oneOf<T extends string>(words: readonly T[]): Check<T> {
	return (value, displayName) => {
		const found = words.find((word) => word === value);
		if (found === undefined) {
			throw new InvalidParameter(
				displayName,
				`has an unknown value: ${shown(value)}`,
				`Choose one of: ${words.join(', ')}`,
			);
		}
		return found;
	};
}

/** A value for matching by a custom field: a number, a text, or several tags, which become "tag_1, tag_2". */
export const fieldValue: Check<string | number> = (value, displayName) => {
	if (typeof value === 'number' && Number.isFinite(value)) return value;
	if (typeof value === 'boolean') return String(value);
	if (Array.isArray(value)) return value.map((tag) => text(tag, displayName)).join(', ');
	return text(value, displayName);
};

/** What a resource locator or a plain field holds: the locator is `{ mode, value }`. */
export function locatorValue(value: unknown): unknown {
	return isObject(value) && 'value' in value ? value.value : value;
}
