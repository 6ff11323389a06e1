import type { IDataObject } from 'n8n-workflow';

import { isObject } from '../checks';
import type { FailureDetails } from '../errors';
import { RequestFailure } from '../errors';
import type { Advice } from './codes';
import { CLIENT_CERTIFICATE, explain, SEND_FEWER, shortened, TRY_LATER } from './codes';
import { PAUSES } from './pauses';
import type { RawResponse } from './rawResponse';
import { parsed } from './rawResponse';

/** What passes: too many requests, and a server or a proxy that is not available. */
const TRANSIENT = new Set([429, 502, 503, 504]);
/** What proxies answer that have lost the platform's own answer, or have not waited for it. */
const ANSWER_LOST = new Set([408, 499, 502, 503, 504, 520, 521, 522, 523, 524]);
/**
 * Whether the platform may have acted although what came is no answer of its API: it may be the platform's own, cut
 * off or mangled on its way. Other statuses refuse the request itself.
 */
const mayHaveActed = (status: number): boolean =>
	status < 300 || status >= 500 || ANSWER_LOST.has(status);
/** The code of a difficulty of the platform's own (page "API interaction"). */
const INTERNAL = 500;

/** What Altcraft answered to a request that it carried out. */
export interface Answer {
	/** The answer as it came, `error: 0` included. */
	body: IDataObject;
	/** Whether the platform had carried out the same request before and gave its stored answer. */
	duplicate: boolean;
}

/** What the caller knows of an answer to come. */
export interface Judging {
	/** Whether an answer with a code tells the result of each of its parts all the same. */
	tellsResults?: (body: IDataObject) => boolean;
	/** What to check first, by the code of a refusal. */
	advice?: Advice;
	/** What the request is about, as a failure names it. */
	tried?: () => readonly string[];
	/** How to send less, where the request is too large for somebody on the way. */
	smaller?: string;
	/** The page that could not be read, where the request follows from its siblings, and another way to the same. */
	inferred?: { page: string; instead: string | undefined };
}

/**
 * Judges a response by its `error` field, whatever the HTTP status (page "API interaction").
 *
 * @throws {RequestFailure} when Altcraft refused, or when it is no answer of Altcraft's API
 */
export function judge(
	response: RawResponse,
	{ tellsResults = () => false, advice = {}, tried, smaller, inferred }: Judging = {},
): Answer {
	const body = toObject(response.body);
	const code = body === undefined ? undefined : toCode(body.error);
	if (inferred !== undefined && (code === NO_SUCH_METHOD || isNoSuchPath(response, body))) {
		throw unknownMethod(inferred, code ?? response.status);
	}
	if (body === undefined || code === undefined) throw notAltcraft(response, smaller);
	const duplicate = isDuplicate(response.headers);
	if (code !== 0 && !tellsResults(body)) {
		const failure = refusal(code, body, difficulty(code, response), advice, tried?.());
		throw duplicate ? replayed(failure) : failure;
	}
	return { body, duplicate };
}

/** The code of a method that the platform does not have (page "API interaction"). */
const NO_SUCH_METHOD = 501;

/** What a web server says of a path that nobody answers. */
const isNoSuchPath = ({ status }: RawResponse, body: IDataObject | undefined): boolean =>
	status === 404 && body === undefined;

const unknownMethod = (
	{ page, instead = 'do it in Altcraft until then' }: NonNullable<Judging['inferred']>,
	code: number,
) =>
	new RequestFailure(
		'This Altcraft does not know the operation',
		`Altcraft's page "${page}" could not be read, so the request is inferred: see docs/inferred.md of n8n-nodes-altcraft, and ${instead} (code ${String(code)})`,
		{ source: 'platform', code: String(code) },
	);

/** A failure for a code in an answer, or in one result of a batch, which is not sent again by itself. */
export function refusal(
	code: number,
	result: IDataObject,
	details: Omit<FailureDetails, 'source' | 'code'> = {},
	advice: Advice = {},
	tried: readonly string[] = [],
): RequestFailure {
	const text = platformText(result);
	const { message, wayOut } = explain(code, text, advice[code], tried);
	return new RequestFailure(message, wayOut, {
		source: 'platform',
		code: String(code),
		reason: explain(code, text).message,
		...details,
	});
}

/**
 * What else a code tells: it may stand for what passes, or for a lost answer; so does a difficulty of the platform
 * that comes with such a status.
 */
function difficulty(code: number, { status, headers }: RawResponse) {
	const stands = code === INTERNAL && ANSWER_LOST.has(status) ? status : code;
	return {
		...(TRANSIENT.has(stands) && { transient: { retryAfter: retryAfter(headers['retry-after']) } }),
		mayHaveActed: ANSWER_LOST.has(stands),
	};
}

/** The platform keeps an answer for a day and gives it again, also a refusal. */
function replayed(failure: RequestFailure): RequestFailure {
	return failure.adding(
		'This is the stored answer to an earlier request with the same Request ID, and nothing was carried out now: once the cause is fixed, start a new execution, with another Request ID if you gave one',
	);
}

/** An example of the documentation spells the field "error text". */
function platformText(result: IDataObject): string {
	const text = result.error_text ?? result['error text'];
	return typeof text === 'string' ? shortened(text.trim()) : '';
}

function toObject(body: unknown): IDataObject | undefined {
	const answer = typeof body === 'string' ? parsed(body) : body;
	return isObject(answer) ? answer : undefined;
}

/** A code as a number; an example of the documentation writes numbers as text. */
export function toCode(error: unknown): number | undefined {
	if (typeof error === 'string' && /^\d+$/.test(error.trim())) return Number(error);
	return typeof error === 'number' && Number.isInteger(error) ? error : undefined;
}

/** Older versions of the platform use the header with an X (page "Deduplication of requests"). */
function isDuplicate(headers: RawResponse['headers']): boolean {
	return ['duplicate-request', 'x-duplicate-request'].some(
		(name) => String(headers[name]).toLowerCase() === 'true',
	);
}

/** An answer that does not come from Altcraft's API: a wrong host, a proxy, a redirect. */
function notAltcraft(
	response: RawResponse,
	smaller = 'Send less data in one request',
): RequestFailure {
	const { status } = response;
	const code = status >= 300 ? String(status) : undefined;
	const failure = (message: string, wayOut: string) =>
		new RequestFailure(message, `${wayOut} (HTTP ${String(status)})`, {
			source: 'http',
			code,
			...(TRANSIENT.has(status) && {
				transient: { retryAfter: retryAfter(response.headers['retry-after']) },
			}),
			mayHaveActed: mayHaveActed(status),
		});
	if (status >= 300 && status < 400) {
		const target = redirectTarget(response.headers.location);
		return failure(
			`The host redirects to ${target ?? 'another address'}`,
			`Redirects are not followed, since the token would go along. If the address is right, enter ${target ?? 'the address that your browser ends at'} as 'Host' in the credential`,
		);
	}
	if (
		status === 495 ||
		status === 496 ||
		(status === 400 && /SSL certificate/i.test(textOf(response)))
	) {
		return failure(CLIENT_CERTIFICATE.message, CLIENT_CERTIFICATE.wayOut);
	}
	switch (status) {
		case 408:
		case 499:
			return failure('A server in front of Altcraft did not wait for the answer', TRY_LATER);
		case 401:
		case 403:
		case 407:
			return failure(
				'A server in front of Altcraft refuses the access',
				'The answer does not come from Altcraft: ask who runs the platform or the proxy to let n8n pass',
			);
		case 404:
			return failure(
				"The host has no Altcraft API at Altcraft's path",
				"Check 'Host' in the credential: it is the address of Altcraft's control panel",
			);
		case 413:
			return failure(
				'The request is too large for the server or a proxy in front of it',
				`${smaller}, or ask who runs the platform to raise the limit`,
			);
		case 429:
			return failure('The server receives too many requests', SEND_FEWER);
	}
	if (status >= 500) {
		return failure(
			'The server in front of Altcraft, or the platform itself, is not available at the moment',
			TRY_LATER,
		);
	}
	return failure(
		`The host did not answer as Altcraft does: ${describe(response.body)}`,
		"Check 'Host' in the credential: it is the address of Altcraft's control panel",
	);
}

/** The time that a server asks to wait, in milliseconds; it names seconds or a date. */
function retryAfter(header: unknown): number | undefined {
	if (typeof header !== 'string') return undefined;
	const milliseconds = /^\d+$/.test(header.trim())
		? Number(header) * PAUSES.second
		: Date.parse(header) - Date.now();
	return Number.isFinite(milliseconds) ? Math.max(0, milliseconds) : undefined;
}

/** The address alone: what stands in a path or a query is not ours to show. */
function redirectTarget(location: unknown): string | undefined {
	return typeof location === 'string' && URL.canParse(location)
		? new URL(location).origin
		: undefined;
}

const textOf = ({ body }: Pick<RawResponse, 'body'>): string =>
	typeof body === 'string' ? body.trim() : '';

function describe(body: unknown): string {
	if (isObject(body)) return "a JSON object without the field 'error'";
	const text = textOf({ body });
	if (text === '') return 'the answer is empty';
	if (text.startsWith('<')) return 'the answer is a web page';
	return toObject(text) === undefined
		? 'the answer is not a JSON object'
		: "a JSON object without the field 'error'";
}
