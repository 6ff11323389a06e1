import { visible } from './characters';

/**
 * Turns what a parameter holds (typed text, or whatever an expression gave) into what the request takes.
 *
 * @throws {InvalidParameter} naming the field by its display name
 */
export type Check<T> = (value: unknown, displayName: string) => T;

/** A short rendering of a value for an error's text, with what cannot be seen in it. */
export function shown(value: unknown): string {
	const text = typeof value === 'object' && value !== null ? stringify(value) : String(value);
	return visible(text.length > 60 ? `${text.slice(0, 60)}…` : text);
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
