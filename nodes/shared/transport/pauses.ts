import { sleep } from 'n8n-workflow';

/** How long the node waits before it sends something again, or asks again; all times in milliseconds. */
export const PAUSES = {
	/** Before the second try. */
	first: 500,
	/** A server that asks for more is not waited for. */
	longest: 30_000,
	/** No try begins later than this after the first, unless the caller has less patience. */
	patience: 90_000,
	/** How soon a wait notices that the execution was stopped. */
	slice: 100,
	/** What a second of `Retry-After` takes. */
	second: 1000,
	/** What a minute of the option Longest Wait takes. */
	minute: 60_000,
	/** Before the first look at a task, and between the later ones at the most. */
	firstLook: 1000,
	longestLook: 15_000,
};

/** How long somebody at the editor waits for an answer, in milliseconds. */
export const DEADLINES = {
	/** For a list, or the fields of a database. */
	list: 15_000,
	credentialTest: 20_000,
};

/** Waits so long, or until the execution is stopped. */
export async function pause(milliseconds: number, signal: AbortSignal | undefined): Promise<void> {
	const end = Date.now() + milliseconds;
	while (Date.now() < end && signal?.aborted !== true) {
		await sleep(Math.max(0, Math.min(PAUSES.slice, end - Date.now())));
	}
}
