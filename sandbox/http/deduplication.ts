import { createHash } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';
import type { Variants } from '../variants';
import { IMPORTS } from '../variants/paths';
import { plainPath } from './failures';

const DAY_MS = 24 * 60 * 60 * 1000;

/** Requests that store what they are told of a profile. */
const OF_PROFILES: ReadonlySet<string> = new Set(IMPORTS.map(plainPath));

/** What identifies a request. */
export interface RequestIdentity {
	readonly token: string;
	readonly url: string;
	readonly path: string;
	readonly headers: IncomingHttpHeaders;
	readonly rawBody: string;
}

/** The Request-ID of a request, under the names that the active variant takes. */
export function requestIdOf(headers: IncomingHttpHeaders, variants: Variants): string | undefined {
	const { requestIdHeader } = variants;
	const names = requestIdHeader === 'both' ? ['Request-ID', 'X-Request-ID'] : [requestIdHeader];
	const value = names.map((name) => headers[name.toLowerCase()]).find((found) => Boolean(found));
	return Array.isArray(value) ? value[0] : value;
}

/**
 * The key of a request (Deduplication of requests): its token and Request-ID, or a checksum of
 * body and headers. Undefined when the request is not deduplicated at all.
 */
export function deduplicationKey(
	{ token, url, path, headers, rawBody }: RequestIdentity,
	variants: Variants,
): string | undefined {
	if (variants.deduplicationCovers === 'profilesOnly' && !OF_PROFILES.has(plainPath(path))) {
		return undefined;
	}
	const requestId = requestIdOf(headers, variants);
	if (requestId !== undefined) {
		const scope = variants.requestIdScope === 'tokenAndEndpoint' ? path : '';
		return checksum(['request id', token, requestId, scope]);
	}
	if (!variants.checksumDeduplication) return undefined;
	return checksum(['checksum', token, url, rawBody, JSON.stringify(sortedEntries(headers))]);
}

function sortedEntries(headers: IncomingHttpHeaders): [string, unknown][] {
	return Object.entries(headers).sort(([one], [other]) => one.localeCompare(other));
}

/** Base64 of 20 bytes, as the page's example of Duplicate-Key. */
function checksum(parts: readonly string[]): string {
	return createHash('sha1').update(JSON.stringify(parts)).digest('base64');
}

interface Stored<Answer> {
	readonly at: number;
	readonly answer: Promise<Answer>;
}

/** Answers of the last day by the keys of their requests. */
export class DeduplicationStore<Answer> {
	private stored = new Map<string, Stored<Answer>>();

	clear(): void {
		this.stored = new Map();
	}

	/**
	 * Acts for the first request with a key; a repeat gets the same answer, and waits for it
	 * while the first is still under way.
	 */
	async once(
		key: string,
		now: Date,
		act: () => Promise<Answer>,
		isKept: (answer: Answer) => boolean,
	): Promise<{ answer: Answer; duplicate: boolean }> {
		this.forgetOld(now.getTime());
		const known = this.stored.get(key);
		if (known !== undefined) return { answer: await known.answer, duplicate: true };
		const entry: Stored<Answer> = { at: now.getTime(), answer: act() };
		this.stored.set(key, entry);
		try {
			const answer = await entry.answer;
			if (!isKept(answer)) this.forget(key, entry);
			return { answer, duplicate: false };
		} catch (error) {
			this.forget(key, entry);
			throw error;
		}
	}

	private forget(key: string, entry: Stored<Answer>): void {
		if (this.stored.get(key) === entry) this.stored.delete(key);
	}

	/** Entries stand in the order of their time, so the first young one ends the search. */
	private forgetOld(now: number): void {
		for (const [key, { at }] of this.stored) {
			if (now - at < DAY_MS) return;
			this.stored.delete(key);
		}
	}
}
