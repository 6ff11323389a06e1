import { createHash, randomUUID } from 'node:crypto';

import { InvalidParameter } from '../errors';

/** A header much longer than this is refused by web servers. */
const LONGEST = 4000;

/**
 * The value of the header `Request-ID`, by which the platform knows a request again for a day and
 * does not carry it out twice (page "Deduplication of requests").
 *
 * @param parts whatever tells this request from others, the same on every try of it
 * @returns a hash in the form of a UUID, as the page's example has it
 */
export function hashOf(parts: readonly unknown[]): string {
	const hex = createHash('sha256').update(JSON.stringify(parts)).digest('hex');
	return [
		hex.slice(0, 8),
		hex.slice(8, 12),
		hex.slice(12, 16),
		hex.slice(16, 20),
		hex.slice(20, 32),
	].join('-');
}

/** Stands in for the execution where n8n gives it no id, so that two runs are never taken for one. */
export const newRun = (): string => randomUUID();

/**
 * A key that the user chose, as a header can carry it: printable ASCII up to 200 characters as it is,
 * anything else percent-encoded.
 *
 * @throws {InvalidParameter} when it is too long for a header
 */
export function toHeader(key: string, displayName: string): string {
	if (/^[\x20-\x7E]{1,200}$/.test(key)) return key;
	const encoded = [...Buffer.from(key, 'utf8')]
		.map((byte) => {
			const character = String.fromCharCode(byte);
			return /[A-Za-z0-9._~-]/.test(character)
				? character
				: `%${byte.toString(16).toUpperCase().padStart(2, '0')}`;
		})
		.join('');
	if (encoded.length > LONGEST) {
		throw new InvalidParameter(
			displayName,
			'is too long',
			'Enter a short key that names the event, such as the order number',
		);
	}
	return encoded;
}
