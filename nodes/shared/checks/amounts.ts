import { InvalidParameter } from '../errors';
import type { Check } from './check';
import { shown } from './check';
import { isBlank } from './kinds';
import { empty } from './texts';

/** As Altcraft's examples write money and points. */
const WRITTEN = /^\d+(?:\.\d+)?$/;
/** As many digits as every number holds exactly. */
const EXACT_DIGITS = 15;

/**
 * Money or points, as an exact text. A number that an expression gives is written out in its shortest form, and
 * nothing is ever rounded: one that has become inexact by calculating is refused.
 */
export const amount: Check<string> = (value, displayName) => {
	if (isBlank(value)) throw empty(displayName);
	const written = typeof value === 'string' ? value.trim() : value;
	if (typeof written === 'string' && WRITTEN.test(written)) return written;
	if (typeof written === 'number' && written >= 0) return ofNumber(written, displayName);
	throw new InvalidParameter(
		displayName,
		`is ${isNegative(written) ? 'negative' : 'not an amount'}: ${shown(value)}`,
		'Enter digits with a point before the decimals, for example 1500.50: no minus, comma, space or currency',
	);
};

/** An amount of which there has to be something. */
export const positiveAmount: Check<string> = (value, displayName) => {
	const written = amount(value, displayName);
	if (/[1-9]/.test(written)) return written;
	throw new InvalidParameter(
		displayName,
		`is not above 0: ${written}`,
		'Enter an amount above 0, or leave out items that have none, for example by a Filter node',
	);
};

function ofNumber(number: number, displayName: string): string {
	const written = String(number);
	const digits = written.replace('.', '').replace(/^0+/, '');
	const significant = Number.isInteger(number) ? digits.replace(/0+$/, '') : digits;
	if (WRITTEN.test(written) && significant.length <= EXACT_DIGITS) return written;
	throw new InvalidParameter(
		displayName,
		`is not an exact amount: ${written}`,
		'Round it in the expression to the decimals that you count in, for example by .toFixed(2)',
	);
}

const isNegative = (value: unknown): boolean =>
	typeof value === 'number' ? value < 0 : typeof value === 'string' && /^-\s*\d/.test(value);
