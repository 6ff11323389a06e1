import type { Check } from '../../shared/checks';
import { shown, text } from '../../shared/checks';
import { InvalidParameter } from '../../shared/errors';

/** A currency, which Altcraft knows by three letters. */
export const currency: Check<string> = (value, displayName) => {
	const written = text(value, displayName);
	if (/^[a-z]{3}$/i.test(written)) return written.toUpperCase();
	throw new InvalidParameter(
		displayName,
		`is not a currency: ${shown(written)}`,
		'Enter its three letters, for example RUB',
	);
};
