import type { IDataObject } from 'n8n-workflow';

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

/** The objects of a list; none where there is no list. */
export const objectsIn = (value: unknown): IDataObject[] => entriesOf(value).filter(isObject);

/** What a resource locator or a plain field holds: the locator is `{ mode, value }`. */
export function locatorValue(value: unknown): unknown {
	return isObject(value) && 'value' in value ? value.value : value;
}
