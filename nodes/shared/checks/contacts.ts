import { InvalidParameter } from '../errors';
import { withoutInvisible } from './characters';
import type { Check } from './check';
import { shown } from './check';
import { naming } from './naming';
import { empty } from './texts';

/** A text without the marks that come along when it is copied from a page, a chat or a sheet. */
const contact: Check<string> = (value, displayName) => {
	const cleaned = withoutInvisible(naming(value, displayName)).trim();
	if (cleaned === '') throw empty(displayName);
	return cleaned;
};

/**
 * An email address. Only what no mail system would take is refused, since the platform is the judge:
 * international addresses and quoted local parts pass.
 */
export const email: Check<string> = (value, displayName) => {
	const address = contact(value, displayName);
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

/** A number that a sheet has written as one with decimals. */
const OF_SHEET = /^(\+?\d{7,})\.0+$/;

/** A phone number. Digits with spaces, brackets, dashes, dots or slashes pass as they are written. */
export const phone: Check<string> = (value, displayName) => {
	const number = contact(value, displayName).replace(OF_SHEET, '$1');
	const digits = number.match(/\p{Nd}/gu)?.length ?? 0;
	const isCalculated = typeof value === 'number' && !(Number.isInteger(value) && value > 0);
	const wellFormed = /^\+?[\p{Nd}\p{Zs}\p{Pd}().\/]+$/u.test(number);
	if (!wellFormed || isCalculated || digits < 3 || digits > 20) {
		throw new InvalidParameter(
			displayName,
			`is not a phone number: ${shown(value)}`,
			'Enter one number with its country code, for example +79000000000',
		);
	}
	return number;
};

/** The domain of email addresses, as it stands behind the @. */
export const domain: Check<string> = (value, displayName) => {
	const name = contact(value, displayName);
	if (/^(?!-)[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+$/u.test(name)) return name;
	throw new InvalidParameter(
		displayName,
		`is not a domain: ${shown(value)}`,
		'Enter only the part after the @, for example example.com',
	);
};
