import type { IncomingMessage, ServerResponse } from 'node:http';
import { parse as parseForm } from 'node:querystring';
import { createGunzip, createInflate } from 'node:zlib';

import { readLimited } from './readLimited';

/** A request as n8n hands it to a node: with the bytes once they are read, and the body where n8n parsed it. */
export type WebhookRequest = IncomingMessage & {
	body?: unknown;
	readRawBody?: () => Promise<void>;
};

/** The n8n that treats a request, and the version of the node in the workflow. */
export interface Host {
	n8n: '1.123' | '2.40';
	typeVersion: number;
}

/**
 * Does with a body what n8n does before the node sees anything (its body-parser.js and webhook-helpers.js): it parses
 * JSON, XML, forms and texts in the charset of the content type. Anything else it leaves unread for a node of a version
 * above 1, and reads without parsing it for one of version 1.
 *
 * @returns false where n8n answers by itself, since the body cannot be read or is not what its type says
 */
export async function readBody(
	request: WebhookRequest,
	response: ServerResponse,
	host: Host,
): Promise<boolean> {
	const { type, charset } = contentTypeOf(request);
	// n8n hands any name of a charset on, and neither where there is no content type.
	if (request.headers['content-type'] !== undefined) {
		Object.assign(request, { contentType: type, encoding: charset });
	}
	let bytes: Buffer | undefined;
	request.readRawBody = async () => {
		bytes ??= await readRaw(request, host);
		request.rawBody = bytes;
	};
	// The parts of a form are written to the disk, and their names given to the node; n8n leaves its kin unread.
	if (type === 'multipart/form-data') request.body = { data: {}, files: {} };
	if (type.startsWith('multipart/')) return true;
	if (host.typeVersion > 1 && !PARSED.test(type)) return true;
	try {
		await request.readRawBody();
	} catch (thrown) {
		const isKnown = host.n8n !== '1.123' && thrown instanceof BadRequest;
		answer(response, isKnown ? 400 : 500, 'There was a problem executing the workflow');
		return false;
	}
	const { rawBody } = request;
	if (!Buffer.isBuffer(rawBody) || rawBody.length === 0) return true;
	try {
		request.body = parsed(type, () => decoded(rawBody, charset), host);
		return true;
	} catch {
		answer(response, 422, 'Failed to parse request body');
		return false;
	}
}

/** What n8n reads by itself for a node of a version above 1. It looks at the beginning of some types alone. */
const PARSED = /^application\/json|^text\/plain|^application\/x-www-form-urlencoded|\/xml$|\+xml$/;

function answer(response: ServerResponse, code: number, message: string) {
	response.writeHead(code, { 'Content-Type': 'application/json' });
	response.end(JSON.stringify({ code, message }));
}

/** n8n's own error in 2.40 for a sender that has gone. */
class BadRequest extends Error {
	readonly httpStatusCode = 400;
}

async function readRaw(request: IncomingMessage, { n8n }: Host): Promise<Buffer> {
	const stream = decompressed(request);
	if (n8n !== '1.123' && (request.destroyed || !stream.readable)) throw new BadRequest();
	try {
		const length = request.headers['content-length'];
		return await readLimited(stream, stream === request ? length : undefined);
	} catch (thrown) {
		if (n8n !== '1.123' && request.destroyed && stream === request) throw new BadRequest();
		throw thrown;
	}
}

function contentTypeOf({ headers }: IncomingMessage) {
	const [type = '', ...parameters] = (headers['content-type'] ?? '').split(';');
	const [, charset = 'utf-8'] = /(?:^|;) *charset *= *"?([^";]*)/i.exec(parameters.join(';')) ?? [];
	return { type: type.toLowerCase(), charset: charset.toLowerCase() };
}

function decoded(bytes: Buffer, charset: string): string {
	if (!Buffer.isEncoding(charset)) throw new TypeError(`Unknown encoding: ${charset}`);
	return bytes.toString(charset);
}

function decompressed(request: IncomingMessage) {
	switch (request.headers['content-encoding']) {
		case 'gzip':
			return request.pipe(createGunzip());
		case 'deflate':
			return request.pipe(createInflate());
		default:
			return request;
	}
}

function parsed(type: string, read: () => string, { n8n }: Host): unknown {
	const withoutMark = () => (n8n === '1.123' ? read() : read().replace(/^\uFEFF/, ''));
	if (type === 'application/json') return JSON.parse(withoutMark()) as unknown;
	if (type.endsWith('/xml') || type.endsWith('+xml')) return parseXml(read());
	if (type === 'application/x-www-form-urlencoded') return parseForm(withoutMark());
	if (type === 'text/plain') return read();
	return undefined;
}

/** As far as it matters here: n8n makes an object of XML, and what is no XML, such as JSON, is refused. */
function parseXml(text: string) {
	if (!text.trimStart().startsWith('<')) throw new SyntaxError('Non-whitespace before first tag');
	return { root: text };
}
