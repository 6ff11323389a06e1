import type { IncomingMessage, ServerResponse } from 'node:http';
import { parse as parseForm } from 'node:querystring';
import { buffer } from 'node:stream/consumers';
import { createGunzip, createInflate } from 'node:zlib';

/** A request as n8n hands it to a node: with the bytes (see n8n-core), and the body that it parsed. */
export type WebhookRequest = IncomingMessage & { body?: unknown };

/**
 * Reads and parses a body as n8n 2.40 does for a node of version 1 (its body-parser.js and webhook-helpers.js), before
 * the node sees anything: JSON, XML, forms and texts in the charset of the content type, anything else not at all.
 *
 * @returns false where n8n answers by itself, since the body is not what its type says
 */
export async function readBody(
	request: WebhookRequest,
	response: ServerResponse,
): Promise<boolean> {
	const { type, charset } = contentTypeOf(request);
	// n8n hands any name of a charset on.
	Object.assign(request, { contentType: type, encoding: charset });
	// The parts of a form are written to the disk, and their names given to the node; n8n leaves its kin unread.
	if (type === 'multipart/form-data') request.body = { data: {}, files: {} };
	if (type.startsWith('multipart/')) return true;
	const rawBody = await buffer(decompressed(request));
	request.rawBody = rawBody;
	request.readRawBody = async () => {
		await Promise.resolve();
	};
	if (rawBody.length === 0) return true;
	try {
		request.body = parsed(type, () => decoded(rawBody, charset));
		return true;
	} catch {
		response.writeHead(422, { 'Content-Type': 'application/json' });
		response.end(JSON.stringify({ code: 422, message: 'Failed to parse request body' }));
		return false;
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

function parsed(type: string, read: () => string): unknown {
	const withoutMark = () => read().replace(/^\uFEFF/, '');
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
