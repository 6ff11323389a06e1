import { InvalidParameter } from '../errors';
import type { Check } from './check';
import { shown } from './check';
import { text } from './texts';

/** What JavaScript writes for a value that is missing, where a text is put together from several. */
const MISSING = /(?:^|[\s\-_:./|#@+])(?:undefined|null|NaN|\[object Object\])(?=$|[\s\-_:./|#@+])/;

/** Whether a text lacks a value that it was to be made from, or is an expression that nobody evaluated. */
export const lacksValue = (written: string): boolean =>
	MISSING.test(written) || (written.includes('{{') && written.includes('}}'));

/**
 * A text that names a person, a message or an event: a name in which a value is missing would be somebody else's, or
 * the same for everybody.
 */
export const naming: Check<string> = (value, displayName) => {
	const written = text(value, displayName);
	if (!lacksValue(written)) return written;
	throw withoutValue(displayName, written);
};

/** The refusal of a name in which a value is missing. */
export const withoutValue = (displayName: string, written: string): InvalidParameter =>
	written.includes('{{')
		? notEvaluated(displayName, written)
		: new InvalidParameter(
				displayName,
				`lacks a value: ${shown(written)}`,
				'Check the expression: the item has no value at that place',
			);

/** The refusal of an expression that goes out as it stands. */
export const notEvaluated = (displayName: string, written: string): InvalidParameter =>
	new InvalidParameter(
		displayName,
		`holds an expression, but is in Fixed mode: ${shown(written)}`,
		"Switch the field from Fixed to Expression, so that n8n puts in the item's value",
	);

/** What n8n's expressions name: a text with such a name in double braces is no text that anybody meant. */
const NAMES =
	/\$(?:\(|(?:json|node|input|item|items|binary|now|today|workflow|execution|prevNode)\b|(?:runIndex|itemIndex|vars|env|secrets|parameter|fromAI|if|ifEmpty|jmespath)\b)/;

/** Whether a text that n8n does not evaluate holds one of its expressions. */
export function holdsExpression(written: string): boolean {
	for (let begin = written.indexOf('{{'); begin !== -1; begin = written.indexOf('{{', begin + 2)) {
		const end = written.indexOf('}}', begin + 2);
		if (end === -1) return false;
		if (NAMES.test(written.slice(begin + 2, end))) return true;
	}
	return false;
}
