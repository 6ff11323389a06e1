import type { IWebhookFunctions } from 'n8n-workflow';

import { isBlank, isObject, parseKeepingDigits } from '../shared/checks';
import { isRaw, readRaw } from './rawBody';
import { Refusal } from './refusal';

/**
 * The elements of a request's body: Altcraft posts an array of events, also for one (page "JSON batch request").
 * Anything but an array counts as its only element, an empty body has none.
 *
 * Which content type Altcraft sends is not documented, and n8n parses `application/json` alone as JSON: for every
 * other one the node parses the bytes itself, and reads them where n8n has not. It parses, too, where a number may be
 * longer than JavaScript's hold, such as an ID of somebody's own: it becomes a text with all its digits.
 *
 * @throws {Refusal} when the body is not JSON, or cannot be read
 */
export async function readElements(context: IWebhookFunctions): Promise<unknown[]> {
	const body: unknown = context.getBodyData();
	const text = isMultipart(context) ? undefined : await readText(context);
	if (isList(body) && !(text !== undefined && LONG_NUMBER.test(text))) return body;
	if (isMultipart(context)) throw new Refusal(415, 'The body is not JSON');
	const parsed = parse(text ?? body);
	if (parsed === undefined) return [];
	return isList(parsed) ? parsed : [parsed];
}

/** What has fewer digits is kept by any number. */
const LONG_NUMBER = /\d{16}/;

const isList = (value: unknown): value is unknown[] => Array.isArray(value);

/** Forms: n8n puts their parts into an object of its own, and their files on the disk. */
const isMultipart = (context: IWebhookFunctions) =>
	/^multipart\//i.test(context.getHeaderData()['content-type'] ?? '');

/** @returns undefined where n8n kept no bytes */
async function readText(context: IWebhookFunctions): Promise<string | undefined> {
	const request: unknown = context.getRequestObject();
	if (!isRaw(request)) return undefined;
	await readRaw(request);
	const { rawBody, encoding } = request;
	return Buffer.isBuffer(rawBody) ? rawBody.toString(knownEncoding(encoding)) : undefined;
}

const knownEncoding = (name: unknown) =>
	typeof name === 'string' && Buffer.isEncoding(name) ? name : 'utf8';

/** @returns undefined where there is nothing: n8n may have an empty object for an empty body, too */
function parse(body: unknown): unknown {
	if (isBlank(body) || (isObject(body) && Object.keys(body).length === 0)) return undefined;
	if (typeof body !== 'string') return body;
	try {
		return parseKeepingDigits(body.replace(/^\uFEFF/, ''));
	} catch {
		throw notJson();
	}
}

const notJson = () => new Refusal(422, 'The body is not valid JSON');
