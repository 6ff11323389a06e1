import type { IncomingMessage, ServerResponse } from 'node:http';
import { buffer } from 'node:stream/consumers';
import { createGunzip } from 'node:zlib';

/** A request as n8n hands it to a node: with the bytes (see n8n-core), and the body that it parsed. */
export type WebhookRequest = IncomingMessage & { body?: unknown };

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
	const isZipped = request.headers['content-encoding'] === 'gzip';
	const rawBody = await buffer(isZipped ? request.pipe(createGunzip()) : request);
	request.rawBody = rawBody;
	request.readRawBody = async () => {
		await Promise.resolve();
	};
	if (rawBody.length === 0) return true;
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
