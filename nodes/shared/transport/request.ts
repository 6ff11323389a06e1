import type {
	ICredentialDataDecryptedObject,
	ICredentialsDecrypted,
	IDataObject,
	IExecuteFunctions,
	IHttpRequestOptions,
	ILoadOptionsFunctions,
} from 'n8n-workflow';

import type { Answer, Judging } from './answer';
import { judge } from './answer';
import { withDeadline } from './deadline';
import { API_PATH, toOrigin } from './host';
import type { Mask } from './mask';
import { maskOf } from './mask';
import { toFailure } from './network';
import type { RawResponse } from './rawResponse';
import { toRawResponse } from './rawResponse';
import { withRetries } from './retry';

const CREDENTIAL = 'altcraftApi';

/** What runs the node: an execution, or the editor when it fills a list. */
export type Caller = IExecuteFunctions | ILoadOptionsFunctions;

/** Where requests go, as the credential says. */
export interface Connection {
	origin: string;
	/** For a download, which has no body to hold it. */
	token: string;
	/** Takes the token out of what comes from outside. */
	mask: Mask;
	allowUnauthorizedCerts: boolean;
	/** The credential as n8n gave it; without it, n8n would read and decrypt it again for each request. */
	credential: ICredentialsDecrypted;
}

/** One request of Altcraft's API. */
export interface ApiRequest extends Judging {
	/** Below `/api/v1.1`, written as the documentation prints it. */
	endpoint: string;
	/** The parameters without the token, which the credential adds. */
	body: IDataObject;
	/** How long a try may take until its answer is there as a whole, in milliseconds. */
	timeout: number;
	/** The header by which the platform knows a repeated request; for requests that change something. */
	requestId?: string;
	/** Set where carrying it out twice would count twice: it is not sent again by the node once an answer was lost. */
	adds?: boolean;
	/** How long further tries may begin after a transient failure, in milliseconds; 90 s unless told. */
	patience?: number;
}

/**
 * Reads the credential and connects by it.
 *
 * @throws {InvalidParameter} when its host is no address
 */
export const connect = async (context: ILoadOptionsFunctions): Promise<Connection> =>
	toConnection(await readCredential(context));

/** @param item of which its expressions are evaluated */
export const readCredential = async (
	context: Caller,
	item = 0,
): Promise<ICredentialDataDecryptedObject> => await context.getCredentials(CREDENTIAL, item);

/** @throws {InvalidParameter} when its host is no address */
export function toConnection(data: ICredentialDataDecryptedObject): Connection {
	const { host, token: written, allowUnauthorizedCerts } = data;
	const token = typeof written === 'string' ? written.trim() : '';
	return {
		origin: toOrigin(host),
		token,
		mask: maskOf(token),
		allowUnauthorizedCerts: allowUnauthorizedCerts === true,
		credential: { id: '', name: '', type: CREDENTIAL, data },
	};
}

/**
 * Sends one request, again where its failure is transient, and judges the answer.
 *
 * @throws {RequestFailure} when Altcraft refuses, or does not answer
 */
export async function send(
	context: Caller,
	connection: Connection,
	request: ApiRequest,
): Promise<Answer> {
	const { value: answer, mayHaveActed } = await withRetries(
		async () => await sendOnce(context, connection, request),
		{ patience: request.patience, adds: request.adds, signal: cancelSignalOf(context) },
	);
	// After a lost answer, a duplicate is but the node's own earlier try.
	return { ...answer, duplicate: answer.duplicate && !mayHaveActed };
}

async function sendOnce(
	context: Caller,
	connection: Connection,
	request: ApiRequest,
): Promise<Answer> {
	try {
		const response = await withDeadline(
			request.timeout,
			cancelSignalOf(context),
			async (signal) => await exchange(ending(context, signal), connection, request, signal),
		);
		return judge(connection.mask.response(response), request);
	} catch (thrown) {
		const changes = request.requestId !== undefined;
		throw toFailure(thrown, { changes }).redact(connection.mask.text);
	}
}

/** Tells that the execution was stopped; the editor's lists have no such signal. */
const cancelSignalOf = (context: Caller): AbortSignal | undefined =>
	'getExecutionCancelSignal' in context ? context.getExecutionCancelSignal() : undefined;

/**
 * The context with a signal of one request in place of the execution's own: in an execution, n8n's helper takes the
 * signal from the context alone, whatever the request's options say.
 */
function ending(context: Caller, signal: AbortSignal): Caller {
	if (!('getExecutionCancelSignal' in context)) return context;
	const derived = Object.create(context) as IExecuteFunctions;
	derived.getExecutionCancelSignal = () => signal;
	return derived;
}

async function exchange(
	context: Caller,
	{ origin, allowUnauthorizedCerts, credential }: Connection,
	{ endpoint, body, timeout, requestId }: ApiRequest,
	signal: AbortSignal,
): Promise<RawResponse> {
	const options: IHttpRequestOptions = {
		method: 'POST',
		url: `${origin}${API_PATH}${endpoint}`,
		headers: {
			Accept: 'application/json',
			'Content-Type': 'application/json',
			...(requestId !== undefined && { 'Request-ID': requestId, 'X-Request-ID': requestId }),
		},
		// The credential writes the token into the object that it is given.
		body: { ...body },
		encoding: 'arraybuffer',
		timeout,
		abortSignal: signal,
		skipSslCertificateValidation: allowUnauthorizedCerts,
		disableFollowRedirect: true,
		ignoreHttpStatusErrors: true,
		returnFullResponse: true,
	};
	const response: unknown = await context.helpers.httpRequestWithAuthentication.call(
		context,
		CREDENTIAL,
		options,
		{ credentialsDecrypted: credential },
	);
	return toRawResponse(response);
}
