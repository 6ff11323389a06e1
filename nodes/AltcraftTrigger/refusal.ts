import type { IWebhookFunctions, IWebhookResponseData } from 'n8n-workflow';

/** What a refusal has beyond its status and its text. */
interface RefusalDetails {
	headers?: Readonly<Record<string, string>>;
	/** Why no request at all can be taken, where the node's own settings are to blame. */
	misconfiguration?: string;
}

/**
 * A request that starts nothing. The text must not hold "ok" in any writing: Altcraft may look for it to tell
 * a success (page "JSON batch request"), also within a word.
 */
export class Refusal extends Error {
	constructor(
		readonly status: number,
		message: string,
		readonly details: RefusalDetails = {},
	) {
		super(message);
	}
}

/** The part of Node's response that is used here. */
interface Response {
	writeHead: (status: number, headers: Record<string, string>) => unknown;
	end: (body: string) => unknown;
}

/** Answers by itself, since n8n lets a node return a body but no status; and n8n's log tells of it, without the secret. */
export function refuse(context: IWebhookFunctions, refusal: Refusal): IWebhookResponseData {
	const response: unknown = context.getResponseObject();
	if (!isResponse(response)) throw new TypeError('n8n gave no response to write to');
	log(context, refusal);
	const { status, message, details } = refusal;
	response.writeHead(status, { 'Content-Type': 'text/plain; charset=utf-8', ...details.headers });
	response.end(message);
	return { noWebhookResponse: true };
}

function isResponse(value: unknown): value is Response {
	return typeof value === 'object' && value !== null && 'writeHead' in value && 'end' in value;
}

/** A warning where whoever runs n8n has to act. The rest is news: anybody who knows the URL can cause it. */
function log(context: IWebhookFunctions, { status, message, details }: Refusal): void {
	const { misconfiguration } = details;
	const { id } = context.getWorkflow();
	const where = `Node '${context.getNode().name}' of workflow ${id ?? ''}`;
	if (misconfiguration === undefined) {
		context.logger.info(`${where} refused a request with ${String(status)}: ${message}`);
	} else {
		context.logger.warn(`${where} refuses every request: ${misconfiguration}`);
	}
}
