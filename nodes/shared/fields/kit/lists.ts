import { InvalidParameter } from '../../errors';
import { assertWritable, isBlank, isObject, parseJson, phone, shown, text } from '../../checks';

/** What separates several values within one text. */
const SEPARATORS = /[,;\r\n\u2028\u2029]/;

/**
 * A list of texts, such as tags, or of objects (page "Database fields functional update": `tags`, `arr_object`).
 * Several values in one text are separated by commas, semicolons or line breaks; gaps are left out.
 *
 * @throws {InvalidParameter} when a value is neither
 */
export function toList(value: unknown, displayName: string): unknown[] {
	const entries = entriesIn(value, displayName);
	if (entries.length > 0 && entries.every(isObject)) {
		assertWritable(entries, displayName);
		return entries;
	}
	return entries.map((entry) => text(entry, displayName));
}

/** Phones, likewise: no phone has a separator in it, so that there may be several in an entry, too. */
export const toPhones = (value: unknown, displayName: string): string[] =>
	entriesIn(value, displayName)
		.flatMap((entry) => (typeof entry === 'string' ? split(entry) : [entry]))
		.map((entry) => phone(entry, displayName));

/** Whether a list was given in which every entry is a gap: nothing was meant, not that there be none. */
export const isAllGaps = (value: unknown): boolean =>
	Array.isArray(value) && value.length > 0 && value.every(isBlank);

function entriesIn(value: unknown, displayName: string): unknown[] {
	const given = typeof value === 'string' ? listIn(value, displayName) : value;
	if (Array.isArray(given)) return given.filter((entry: unknown) => !isBlank(entry));
	if (typeof given === 'number') return [given];
	throw notAList(value, displayName, 'for example "a, b"');
}

function listIn(written: string, displayName: string): unknown {
	if (!written.trim().startsWith('[')) return split(written);
	try {
		JSON.parse(written);
	} catch {
		throw notAList(written, displayName, 'as ["a", "b"] or "a, b"');
	}
	return parseJson(written, displayName);
}

const split = (written: string): string[] =>
	written
		.split(SEPARATORS)
		.map((part) => part.trim())
		.filter((part) => part !== '');

const notAList = (value: unknown, displayName: string, example: string) =>
	new InvalidParameter(
		displayName,
		`is not a list: ${shown(value)}`,
		`Enter a list, ${example}, or leave the field empty`,
	);
