import { InvalidParameter } from '../errors';
import type { Check } from './check';
import { shown } from './check';
import { isBlank } from './kinds';
import { empty, writtenOut } from './texts';

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

/**
 * A whole number within bounds.
 *
 * @param most by default, there is no upper one
 */
export const wholeFrom =
	(least: number, most = Number.POSITIVE_INFINITY): Check<number> =>
	(value, displayName) => {
		const number = wholeNumber(value, displayName);
		if (number >= least && number <= most) return number;
		const isOpen = most === Number.POSITIVE_INFINITY;
		throw new InvalidParameter(
			displayName,
			`is ${isOpen ? `below ${String(least)}` : 'out of range'}: ${String(number)}`,
			`Enter a whole number ${isOpen ? `of ${String(least)} or more` : `from ${String(least)} to ${String(most)}`}`,
		);
	};
