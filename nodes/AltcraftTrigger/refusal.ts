import type { IWebhookFunctions, IWebhookResponseData } from 'n8n-workflow';

/**
 * A request that starts nothing. The text must not hold "ok" in any writing: Altcraft may look for it to tell
 * a success (page "JSON batch request"), also within a word.
 */
export class Refusal extends Error {
	constructor(
		readonly status: number,
		message: string,
		readonly headers: Readonly<Record<string, string>> = {},
	) {
		super(message);
	}
}

/** The part of Node's response that is used here. */
interface Response {
	writeHead: (status: number, headers: Record<string, string>) => unknown;
	end: (body: string) => unknown;
}

/** Answers by itself, since n8n lets a node return a body but no status. */
export function refuse(
	context: IWebhookFunctions,
	{ status, message, headers }: Refusal,
): IWebhookResponseData {
	const response: unknown = context.getResponseObject();
	if (!isResponse(response)) throw new TypeError('n8n gave no response to write to');
	response.writeHead(status, { 'Content-Type': 'text/plain; charset=utf-8', ...headers });
	response.end(message);
	return { noWebhookResponse: true };
}

function isResponse(value: unknown): value is Response {
	return typeof value === 'object' && value !== null && 'writeHead' in value && 'end' in value;
}
