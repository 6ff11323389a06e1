import type { HookDelivery } from '../../things/hook-deliveries';
import { types } from 'node:util';
import type { Variants } from '../../variants';
import { connectionHeaders } from './connection';
import type { EventBody } from '../../things/event-bodies';
import type { Hook } from './hook';

/** Events, and what is posted of them. */
export interface EventBatch {
	readonly events: readonly EventBody[];
	readonly json: string;
}

/** What came back of a batch. */
type HookReply = Pick<HookDelivery, 'status' | 'body' | 'error'>;

/** Not documented. */
const ANSWER_TIMEOUT = 30_000;
const SHOWN_BODY = 1000;

/** Posts a batch once. @throws when the signal aborts, and for nothing else */
export async function deliver(
	hook: Hook,
	{ events, json }: EventBatch,
	attempt: number,
	{ variants, at, signal }: { variants: Variants; at: Date; signal: AbortSignal },
): Promise<HookDelivery> {
	const answer = await post(hook, json, variants, signal);
	const isSuccess = judge(hook, answer, variants);
	const body = answer.body?.slice(0, SHOWN_BODY) ?? null;
	return { hookId: hook.id, url: hook.url, events, attempt, ...answer, body, isSuccess, at };
}

async function post(
	hook: Hook,
	json: string,
	{ hookContentType }: Variants,
	signal: AbortSignal,
): Promise<HookReply> {
	const headers = connectionHeaders(hook.connection);
	const type = headers.has('Content-Type') ? 'absent' : hookContentType;
	if (type !== 'absent') headers.set('Content-Type', type);
	try {
		const response = await fetch(hook.url, {
			method: 'POST',
			headers,
			// Of a string, fetch would tell a content type by itself.
			body: Buffer.from(json),
			// Not documented; a redirect would carry the secret elsewhere.
			redirect: 'manual',
			signal: AbortSignal.any([signal, AbortSignal.timeout(ANSWER_TIMEOUT)]),
		});
		return { status: response.status, body: await response.text(), error: null };
	} catch (error) {
		signal.throwIfAborted();
		return { status: null, body: null, error: reasonOf(error) };
	}
}

function reasonOf(error: unknown): string {
	// Unlike instanceof, it knows the errors of Node within a test runner, too.
	if (!types.isNativeError(error)) return String(error);
	return types.isNativeError(error.cause) ? error.cause.message : error.message;
}

/** By the expression alone where there is one, else by the status 200 (page "JSON batch request"). */
function judge({ successMessage }: Hook, { status, body }: HookReply, variants: Variants): boolean {
	if (successMessage === '') return status === 200;
	const isWhole = variants.hookSuccessMatch === 'whole';
	const expression = isWhole ? `^(?:${successMessage})$` : successMessage;
	return body !== null && new RegExp(expression).test(body);
}
