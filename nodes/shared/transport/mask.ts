import { isObject } from '../checks';
import type { RawResponse } from './rawResponse';
import { parsed } from './rawResponse';

/** Takes a token out of what comes from outside: a platform may repeat what it was sent. */
export interface Mask {
	/** A text of a failure without it. */
	text: (text: string) => string;
	/** A response without it, also where it stands as a key, or escaped within a text. */
	response: (response: RawResponse) => RawResponse;
}

const MASKED = '***';
/** A shorter token is part of so many words and numbers that to mask it would damage them. */
const SHORTEST = 8;
const WITHHELD = '(withheld, since the API token is too short to be taken out of it)';
/** Where the platform says something to a person (an example of the documentation spells it without the line). */
const TEXTS = new Set(['error_text', 'error text']);

/**
 * Of a token too short to be masked, the texts of an answer that hold it are withheld, and what stands as `token`.
 *
 * @param token empty where there is none
 */
export function maskOf(token: string): Mask {
	if (token === '') return { text: (text) => text, response: (response) => response };
	const isShort = token.length < SHORTEST;
	const everyForm = new RegExp(Array.from(token, formsOf).join(''), 'giu');
	const text = (one: string) => one.replace(everyForm, MASKED);
	const masked = (value: unknown): unknown => {
		if (typeof value === 'string') return text(value);
		return typeof value === 'number' && String(value) === token ? MASKED : value;
	};
	const withheld = (value: unknown, key: string): unknown => {
		if (typeof value !== 'string' || text(value) === value) return value;
		if (TEXTS.has(key)) return WITHHELD;
		return key.toLowerCase() === 'token' ? MASKED : value;
	};
	/** An answer too deep to be gone through is shown to nobody. */
	const without = (answer: unknown): unknown => {
		try {
			return isShort
				? withMembers(answer, withheld, (key) => key)
				: withMembers(answer, masked, text);
		} catch {
			return MASKED;
		}
	};
	return {
		text: isShort ? (one) => one : text,
		response: (response) => {
			const { body } = response;
			if (typeof body !== 'string' || text(body) === body) return response;
			const answer = parsed(body);
			if (answer === undefined) return isShort ? response : { ...response, body: text(body) };
			return { ...response, body: without(answer) };
		},
	};
}

/** The same with each of its texts and numbers, and the names of its members, as the functions give them. */
function withMembers(
	value: unknown,
	ofValue: (value: unknown, key: string) => unknown,
	ofKey: (key: string) => string,
	key = '',
): unknown {
	if (Array.isArray(value)) return value.map((one) => withMembers(one, ofValue, ofKey, key));
	if (!isObject(value)) return ofValue(value, key);
	const members = Object.entries(value).map(
		([name, one]) => [ofKey(name), withMembers(one, ofValue, ofKey, name)] as const,
	);
	return Object.fromEntries(members);
}

/**
 * A character of the token in each form in which it may be written: as it is, and as JSON, HTML and addresses escape it.
 * JSON within a text of JSON has its backslashes doubled.
 */
function formsOf(character: string): string {
	const itself = character.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
	const units = Array.from({ length: character.length }, (_, n) => hex(character.charCodeAt(n), 4));
	const bytes = [...Buffer.from(character)].map((byte) => `%${hex(byte, 2)}`);
	const point = character.codePointAt(0) ?? 0;
	const named = NAMED[character];
	return `(?:${[
		itself,
		units.map((unit) => `\\\\{1,8}u${unit}`).join(''),
		...(/[/"\\]/.test(character) ? [`\\\\{1,8}${itself}`] : []),
		bytes.join(''),
		`&#0{0,4}(?:${String(point)}|x0{0,4}${point.toString(16)});`,
		...(named === undefined ? [] : [`&${named};`]),
	].join('|')})`;
}

const NAMED: Partial<Record<string, string>> = {
	'&': 'amp',
	'<': 'lt',
	'>': 'gt',
	'"': 'quot',
	"'": 'apos',
};

const hex = (number: number, digits: number): string => number.toString(16).padStart(digits, '0');
