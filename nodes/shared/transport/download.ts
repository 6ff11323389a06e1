import type { IExecuteFunctions, IHttpRequestOptions } from 'n8n-workflow';

import { RequestFailure } from '../errors';
import { isObject } from '../checks';
import { judge, toCode } from './answer';
import { EndedEarly, withDeadline } from './deadline';
import { toFailure } from './network';
import type { RawResponse } from './rawResponse';
import { decoded, parsed, toRawResponse } from './rawResponse';
import type { Connection } from './request';

/** All files that Altcraft hands out stand below this path. */
const DOWNLOADS = '/api/download/';

/** A file on its way: its bytes are not held in memory. */
export interface Download {
	stream: Readable;
	/** The last part of the address. */
	fileName: string;
}

/**
 * The address of a file at the platform's own host.
 *
 * @param path as a task tells it: from the root, or within the downloads
 * @returns undefined where it leads anywhere else, so that the token never goes there
 */
export function toDownloadUrl(origin: string, path: string): string | undefined {
	const base = `${origin}${DOWNLOADS}`;
	const written = path.trim();
	if (written === '' || /[\\\s]/.test(written) || !URL.canParse(written, base)) return undefined;
	const url = new URL(written, base);
	const isWithin =
		url.origin === origin && url.pathname.startsWith(DOWNLOADS) && url.pathname !== DOWNLOADS;
	return isWithin && !/%2e|%2f|%5c/i.test(url.pathname) ? url.href : undefined;
}

/**
 * Fetches a file (pages "Exporting profiles" and "Upload suppression list data to file", step 3). The token goes along
 * in a header, the only way that the newest page has.
 *
 * @param timeout how long it may take until the file is there as a whole, in milliseconds
 * @param store takes the file as it comes; what it throws of its own is thrown as it is
 * @throws {RequestFailure} when the address is none of the platform's downloads, or the file does not come
 */
export async function download<T>(
	context: IExecuteFunctions,
	connection: Connection,
	path: string,
	timeout: number,
	store: (file: Download) => Promise<T>,
): Promise<T> {
	const url = toDownloadUrl(connection.origin, path);
	if (url === undefined) throw elsewhere();
	try {
		return await withDeadline(timeout, context.getExecutionCancelSignal(), async (signal) => {
			const response = await fetchUrl(context, connection, { url, timeout, signal });
			const { body } = response;
			const fileName = decodeURIComponent(new URL(url).pathname.split('/').at(-1) ?? 'file');
			if (!isReadable(body) || !(await isFile(response, body, fileName))) {
				return await refuse(context, response, connection);
			}
			return await stored(store, { stream: body, fileName });
		});
	} catch (thrown) {
		throw isOfStorage(thrown) ? thrown : notArrived(thrown).redact(connection.mask.text);
	}
}

/** @throws {RequestFailure} when the connection broke off; what the storage throws of its own is thrown as it is */
async function stored<T>(store: (file: Download) => Promise<T>, file: Download): Promise<T> {
	try {
		return await store(file);
	} catch (thrown) {
		const isOfNetwork = /^(ECONN\w+|EPIPE|ERR_STREAM_\w+)$/.test(codeOf(thrown));
		// The stream's own error: n8n does not hand on what it was in every mode.
		throw isOfNetwork || file.stream.errored !== null ? brokenOff() : thrown;
	}
}

/** The code that Node.js gives an error. */
const codeOf = (thrown: unknown): string =>
	thrown instanceof Error && 'code' in thrown ? String(thrown.code) : '';

const notArrived = (thrown: unknown): RequestFailure =>
	thrown instanceof EndedEarly && thrown.reason === 'late'
		? tooSlow()
		: toFailure(thrown, { changes: false });

async function fetchUrl(
	context: IExecuteFunctions,
	{ token, allowUnauthorizedCerts }: Connection,
	{ url, timeout, signal }: { url: string; timeout: number; signal: AbortSignal },
): Promise<RawResponse> {
	const options: IHttpRequestOptions = {
		method: 'GET',
		url,
		headers: { Authorization: `Bearer ${token}` },
		encoding: 'stream',
		timeout,
		abortSignal: signal,
		skipSslCertificateValidation: allowUnauthorizedCerts,
		disableFollowRedirect: true,
		ignoreHttpStatusErrors: true,
		returnFullResponse: true,
	};
	return toRawResponse(await context.helpers.httpRequest(options));
}

/** Whether n8n could not put the file away: nothing that the platform or the network has to do with. */
const isOfStorage = (thrown: unknown): boolean =>
	/^(EACCES|EDQUOT|EFBIG|EIO|EMFILE|ENFILE|ENOENT|ENOSPC|ENOTDIR|EPERM|EROFS)$/.test(
		codeOf(thrown),
	);

/** A web page in place of a file is what somebody has to say, and so is JSON, unless the file itself is of that kind. */
async function isFile(
	{ status, headers }: RawResponse,
	body: Readable,
	fileName: string,
): Promise<boolean> {
	const type = textOf(headers['content-type']);
	if (status !== 200 || /text\/html/i.test(type)) return false;
	if (!/application\/json/i.test(type)) return true;
	return /\.json$/i.test(fileName) && !isRefusal(await beginningOf(body));
}

/** What has arrived of a stream by now, which stays in it. */
async function beginningOf(stream: Readable): Promise<string> {
	return await new Promise((resolve, reject) => {
		stream.once('error', reject);
		stream.once('end', () => {
			resolve('');
		});
		stream.once('readable', () => {
			const chunk: unknown = stream.read();
			if (chunk !== null) stream.unshift(chunk);
			resolve(Buffer.isBuffer(chunk) ? chunk.toString() : '');
		});
	});
}

/** Whether a text is an answer with a code, which is short enough to arrive at once. */
function isRefusal(text: string): boolean {
	try {
		const parsed: unknown = JSON.parse(text);
		return isObject(parsed) && (toCode(parsed.error) ?? 0) !== 0;
	} catch {
		return false;
	}
}

const textOf = (header: unknown): string => (typeof header === 'string' ? header : '');

async function refuse(
	context: IExecuteFunctions,
	response: RawResponse,
	{ mask }: Connection,
): Promise<never> {
	const { body, headers, status } = response;
	const text = isReadable(body)
		? decoded(await context.helpers.binaryToBuffer(body), headers)
		: String(body);
	const answer = parsed(text);
	const code = isObject(answer) ? toCode(answer.error) : undefined;
	if (GONE.has(code ?? status)) throw gone(code ?? status);
	if (code === undefined && REFUSED.has(status)) throw refused(status);
	if (status === 200 && text.trimStart().startsWith('<')) throw webPage();
	// Throws where the answer is a refusal, or none of Altcraft's.
	judge(mask.response({ ...response, body: text }), { advice: ADVICE });
	throw new RequestFailure(
		'Altcraft answered with data in place of the file',
		'Read the task again with Task: Get. If it goes on, ask who runs the platform',
		{ source: 'http' },
	);
}

/** A stream of Node.js, as n8n's binary storage takes it. */
type Readable = Exclude<Parameters<IExecuteFunctions['helpers']['binaryToBuffer']>[0], Buffer>;

const isReadable = (body: unknown): body is Readable =>
	typeof body === 'object' && body !== null && 'pipe' in body;

const GONE = new Set([404, 410]);
const REFUSED = new Set([401, 403]);

const IN_HEADER =
	'The token went along in the header Authorization. Where a platform takes it only in the address, the node cannot fetch files: fetch this one in Altcraft';
/** What a refusal may have to do with the download, by its code. */
const ADVICE = { 401: IN_HEADER, 403: IN_HEADER };

const gone = (code: number) =>
	new RequestFailure(
		'Altcraft does not have the file, or has it no more',
		`Files are kept for a time only: ask for a new export (code ${String(code)})`,
		{ source: 'platform', code: String(code) },
	);

const refused = (status: number) =>
	new RequestFailure('The file was refused', `${IN_HEADER} (HTTP ${String(status)})`, {
		source: 'http',
		code: String(status),
	});

const webPage = () =>
	new RequestFailure(
		'A web page came in place of the file',
		'Something in front of Altcraft answers, such as a sign-in: ask who runs the platform or the proxy to let n8n pass',
		{ source: 'http' },
	);

const brokenOff = () =>
	new RequestFailure(
		'The connection broke off before the whole file had arrived',
		'Altcraft still has the file: fetch it again',
		{ source: 'network' },
	);

const tooSlow = () =>
	new RequestFailure(
		'The file did not arrive in time',
		"Give it more time by the option 'Timeout', up to an hour",
		{ source: 'network' },
	);

const elsewhere = () =>
	new RequestFailure(
		'The address of the file is none of the platform’s downloads, so it was not fetched',
		'The token would go along. Fetch the file in Altcraft, or ask who runs the platform',
		{ source: 'platform' },
	);
