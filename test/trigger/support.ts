import { listen, type ListeningTrigger, type TriggerSettings } from '../support/trigger';
import { stopEngine } from '../../scripts/engine/run';

/** What a test sees of an answer. */
export interface Answer {
	status: number;
	body: string;
	headers: Headers;
}

/** Triggers that are closed after each test. */
export function useTriggers() {
	const open: ListeningTrigger[] = [];
	afterEach(async () => {
		for (const trigger of open.splice(0)) await trigger.close();
	});
	afterAll(stopEngine);
	return async (settings: TriggerSettings = {}) => {
		const trigger = await listen(settings);
		open.push(trigger);
		return trigger;
	};
}

/** Posts a body as it is, or a value as JSON with its content type. */
export async function post(
	{ url }: ListeningTrigger,
	body: string | Uint8Array | object,
	headers: Record<string, string> = {},
): Promise<Answer> {
	const isRaw = typeof body === 'string' || body instanceof Uint8Array;
	const response = await fetch(url, {
		method: 'POST',
		// fetch adds a content type to a text, and none to bytes.
		body: isRaw ? Buffer.from(body) : JSON.stringify(body),
		headers: { ...(!isRaw && { 'Content-Type': 'application/json' }), ...headers },
	});
	return { status: response.status, body: await response.text(), headers: response.headers };
}
