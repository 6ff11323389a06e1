import type { Check } from '../../checks';
import { shown, text } from '../../checks';
import { InvalidParameter } from '../../errors';

/** An address that a server can send to. */
export const webAddress: Check<string> = (value, displayName) => {
	const written = text(value, displayName);
	if (/^https?:\/\//i.test(written) && URL.canParse(written)) return written;
	throw new InvalidParameter(
		displayName,
		`is not a web address: ${shown(value)}`,
		'Enter the whole address, for example https://n8n.example.com/webhook/statistics',
	);
};
