/** An HTTP response as it came, its body not yet judged. */
export interface RawResponse {
	status: number;
	/** By lower-case name. */
	headers: Record<string, unknown>;
	/** A text where bytes came. */
	body: unknown;
}

/** The full response that n8n's request helpers give. */
export function toRawResponse(response: unknown): RawResponse {
	if (typeof response !== 'object' || response === null) {
		return { status: 0, headers: {}, body: response };
	}
	const { statusCode, headers, body }: Partial<Record<string, unknown>> = { ...response };
	const byName = typeof headers === 'object' && headers !== null ? { ...headers } : {};
	return {
		status: typeof statusCode === 'number' ? statusCode : 0,
		headers: byName,
		body: Buffer.isBuffer(body) ? decoded(body, byName) : body,
	};
}

/**
 * Bytes as a text. JSON is UTF-8; where the bytes are not, they are what the answer says of itself, or windows-1251,
 * in which Russian servers write.
 */
export function decoded(bytes: Buffer, headers: RawResponse['headers']): string {
	const type = headers['content-type'];
	const told = /charset="?([\w-]+)/i.exec(typeof type === 'string' ? type : '')?.[1] ?? '';
	const isWide = /^utf-?16/i.test(told);
	const candidates = [...(isWide ? [told] : []), 'utf-8', told, 'windows-1251'];
	for (const charset of candidates) {
		const text = charset === '' ? undefined : decodedAs(charset, bytes);
		if (text !== undefined) return text;
	}
	return bytes.toString('latin1');
}

/** @returns undefined where it is not written so, or Node.js does not know it */
function decodedAs(charset: string, bytes: Buffer): string | undefined {
	try {
		return new TextDecoder(charset, { fatal: true }).decode(bytes);
	} catch {
		return undefined;
	}
}

/** What JSON holds; undefined where it is none. */
export function parsed(body: string): unknown {
	try {
		return JSON.parse(body) as unknown;
	} catch {
		return undefined;
	}
}
