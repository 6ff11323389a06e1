import type { IncomingHttpHeaders } from 'node:http';
import { TOKENS } from '../tokens';

/** A request as it arrived, with what became of it. */
export interface RecordedRequest {
	readonly at: Date;
	readonly method: string;
	/** Without the query. */
	readonly path: string;
	/** With the query. */
	readonly url: string;
	readonly headers: IncomingHttpHeaders;
	/** The body as it arrived; undefined when it was too large or could not be read. */
	rawBody: string | undefined;
	/** The parsed body, or the text when it is no JSON. Parsed anew at each access. */
	readonly body: unknown;
	/** The token that an endpoint found in it. */
	token: string | undefined;
	/** HTTP status; null while there is no answer, and when the answer was withheld. */
	status: number | null;
	/** Altcraft's error code; null when the answer has none. */
	error: number | null;
	errorText: string | null;
	duplicate: boolean;
	/** Kinds of the failures on demand that struck it. */
	failures: string[];
}

/** A recorded request without its token, fit to be shown. */
export interface MaskedRequest {
	readonly at: string;
	readonly method: string;
	readonly url: string;
	readonly headers: Readonly<Record<string, unknown>>;
	readonly body: unknown;
	readonly token: string | null;
	readonly status: number | null;
	readonly error: number | null;
	readonly errorText: string | null;
	readonly duplicate: boolean;
	readonly failures: readonly string[];
}

const MASK = '••••••';
/** Bodies with more characters are not shown. */
const LARGE_BODY = 100_000;

/** Records a request at its arrival. */
export function recordRequest(
	method: string,
	url: string,
	headers: IncomingHttpHeaders,
	at: Date,
): RecordedRequest {
	return {
		at,
		method,
		path: url.replace(/\?.*$/s, ''),
		url,
		headers,
		rawBody: undefined,
		get body(): unknown {
			return parse(this.rawBody);
		},
		token: undefined,
		status: null,
		error: null,
		errorText: null,
		duplicate: false,
		failures: [],
	};
}

/** The request without its token, wherever that stands. */
export function maskRequest(request: RecordedRequest): MaskedRequest {
	const isLarge = (request.rawBody?.length ?? 0) > LARGE_BODY;
	const body = isLarge ? undefined : request.body;
	const token = request.token ?? tokenOf(body, request.headers.authorization);
	const mask = (text: string): string => (token ? text.replaceAll(token, MASK) : text);
	return {
		at: request.at.toISOString(),
		method: request.method,
		url: mask(request.url).replace(/([?&]token=)[^&]*/gi, `$1${MASK}`),
		headers: Object.fromEntries(
			Object.entries(request.headers).map(([name, value]) => [
				name,
				name === 'authorization' || name === 'cookie' ? MASK : mask(String(value)),
			]),
		),
		body: maskBody(body, request.rawBody, mask),
		token: token === undefined ? null : (TOKENS.get(token)?.name ?? 'unknown'),
		status: request.status,
		error: request.error,
		errorText: request.errorText,
		duplicate: request.duplicate,
		failures: request.failures,
	};
}

/** A text without the sandbox's tokens, wherever a client put them. */
export function maskTokens(text: string): string {
	return [...TOKENS.keys()].reduce((masked, token) => masked.replaceAll(token, MASK), text);
}

/** The token of a request: in the body, or as a bearer token. */
export function tokenOf(body: unknown, authorization: string | undefined): string | undefined {
	if (typeof body === 'object' && body !== null && 'token' in body) {
		return typeof body.token === 'string' && body.token !== '' ? body.token : undefined;
	}
	return /^Bearer +(\S+)$/i.exec(authorization ?? '')?.[1];
}

function maskBody(
	body: unknown,
	rawBody: string | undefined,
	mask: (text: string) => string,
): unknown {
	if (rawBody === undefined) return undefined;
	const length = String(rawBody.length);
	if (rawBody.length > LARGE_BODY) return `${length} characters`;
	// A body that is no JSON may hold a token in any form, so none of it is shown.
	if (typeof body !== 'object') return `${length} characters that are no JSON object`;
	return parse(mask(JSON.stringify(body)));
}

function parse(text: string | undefined): unknown {
	if (text === undefined) return undefined;
	try {
		return JSON.parse(text);
	} catch {
		return text;
	}
}
