import { InvalidParameter } from '../shared/errors';
import type { Secret } from './secret';

const SHORTEST = 16;
const FEWEST_CHARACTERS = 6;

/** @throws {InvalidParameter} when the secret can be guessed */
export function checkStrength(secret: Secret): void {
	const [value, displayName] = guarded(secret);
	const problem = weaknessOf(value);
	if (problem === undefined) return;
	throw new InvalidParameter(
		displayName,
		problem,
		`Let a password manager make a random one of ${String(SHORTEST)} characters or more`,
	);
}

function guarded(secret: Secret): [value: string, displayName: string] {
	switch (secret.kind) {
		case 'basicAuth':
			return [secret.password, 'Password'];
		case 'bearerToken':
			return [secret.token, 'Token'];
		case 'headerAuth':
			// A word before it, such as Bearer or Basic, is no secret.
			return [secret.value.replace(/^[a-z][\w-]* +/i, ''), 'Header Value'];
	}
}

function weaknessOf(value: string): string | undefined {
	if (value.length < SHORTEST) return `is too short: ${String(value.length)} characters`;
	if (new Set(value).size < FEWEST_CHARACTERS) return 'repeats a few characters';
	if (repeatsItsBeginning(value)) return 'repeats its beginning';
	if (isSequence(value)) return 'is a sequence of neighbouring characters';
	return undefined;
}

/** As in passwordpassword and 1234567890123456: a third or more of it is its beginning once more. */
function repeatsItsBeginning(value: string): boolean {
	return repeatedAtEnd(value) * 3 >= value.length;
}

/**
 * How many of the first characters are the last ones, too. It is found for each beginning of the text, with what was
 * found for the shorter ones, so that the time grows with the length, not with its square.
 */
function repeatedAtEnd(value: string): number {
	const found = [0];
	let length = 0;
	for (let end = 1; end < value.length; end++) {
		while (length > 0 && value[end] !== value[length]) length = found[length - 1] ?? 0;
		if (value[end] === value[length]) length += 1;
		found.push(length);
	}
	return length;
}

/** As in abcdefghijklmnop: at most of its places the next letter or digit, the one before, or the same follows. */
function isSequence(value: string): boolean {
	const codes = Array.from(value, (character) => character.codePointAt(0) ?? 0);
	const steps = codes.slice(1).filter((code, index) => Math.abs(code - (codes[index] ?? 0)) <= 1);
	return steps.length * 2 > codes.length;
}
