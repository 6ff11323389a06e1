import type { IncomingMessage, ServerResponse } from 'node:http';
import { buffer } from 'node:stream/consumers';
import { createGunzip } from 'node:zlib';

/** A request as n8n hands it to a node: with the bytes, and the body that it parsed. */
export interface WebhookRequest extends IncomingMessage {
	body?: unknown;
	rawBody?: Buffer;
	readRawBody?: () => Promise<void>;
}

/**
 * Reads and parses a body as n8n does for a node of version 1: JSON where the content type says so, texts as
 * strings, forms as objects, anything else not at all.
 *
 * @returns false where n8n answers by itself, since the JSON is malformed
 */
export async function readBody(
	request: WebhookRequest,
	response: ServerResponse,
): Promise<boolean> {
	const contentType = request.headers['content-type']?.split(';')[0]?.trim();
	if (contentType === 'multipart/form-data') {
		await buffer(request);
		request.body = { data: {}, files: {} };
		return true;
	}
	request.readRawBody = async () => {
		if (request.rawBody !== undefined) return;
		const isZipped = request.headers['content-encoding'] === 'gzip';
		request.rawBody = await buffer(isZipped ? request.pipe(createGunzip()) : request);
	};
	await request.readRawBody();
	const { rawBody } = request;
	if (rawBody === undefined || rawBody.length === 0) return true;
	const text = rawBody.toString('utf8');
	if (contentType === 'text/plain') request.body = text;
	if (contentType === 'application/x-www-form-urlencoded') {
		request.body = Object.fromEntries(new URLSearchParams(text));
	}
	if (contentType === 'application/json') {
		try {
			request.body = JSON.parse(text) as unknown;
		} catch {
			response.writeHead(422, { 'Content-Type': 'application/json' });
			response.end(JSON.stringify({ code: 422, message: 'Failed to parse request body' }));
			return false;
		}
	}
	return true;
}
