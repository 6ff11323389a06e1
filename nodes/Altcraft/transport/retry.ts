import { sleep } from 'n8n-workflow';

import { RequestFailure } from '../../shared/errors';
import { PAUSES } from './pauses';

const TRIES = 4;

/** Who waits. */
export interface Waiting {
	/** How long after the first try another may begin. */
	patience?: number | undefined;
	/** Ends a wait when the execution is stopped. */
	signal?: AbortSignal | undefined;
}

/** What a request gave in the end. */
export interface Tried<T> {
	value: T;
	/** Whether an earlier try may have been carried out although it failed. */
	mayHaveActed: boolean;
}

/**
 * Sends a request again when its failure is transient: with exponential waits, at random within their
 * upper half so that many requests do not come back at once, and not before the server's `Retry-After`.
 *
 * Only for requests that the platform knows again: a lost answer does not mean that nothing happened.
 *
 * @throws {RequestFailure} the last failure, which says how often the request was tried
 */
export async function withRetries<T>(
	attempt: () => Promise<T>,
	{ patience = PAUSES.patience, signal }: Waiting,
): Promise<Tried<T>> {
	const start = Date.now();
	let mayHaveActed = false;
	for (let tries = 1; ; tries++) {
		try {
			return { value: await attempt(), mayHaveActed };
		} catch (failure) {
			const wait = waitBefore(tries, failure);
			if (wait === undefined || Date.now() + wait - start > patience) throw lastOf(tries, failure);
			await pause(wait, signal);
			if (signal?.aborted === true) throw lastOf(tries, failure);
			mayHaveActed ||= failure instanceof RequestFailure && failure.mayHaveActed;
		}
	}
}

/** How long to wait before the next try; undefined where there is none. */
function waitBefore(tries: number, failure: unknown): number | undefined {
	if (!(failure instanceof RequestFailure) || failure.transient === undefined) return undefined;
	const asked = failure.transient.retryAfter ?? 0;
	if (tries >= TRIES || asked > PAUSES.longest) return undefined;
	const wait = PAUSES.first * 2 ** (tries - 1);
	return Math.max(asked, (wait * (1 + Math.random())) / 2);
}

function lastOf(tries: number, failure: unknown): unknown {
	return tries > 1 && failure instanceof RequestFailure ? failure.afterTries(tries) : failure;
}

async function pause(milliseconds: number, signal: AbortSignal | undefined): Promise<void> {
	const end = Date.now() + milliseconds;
	while (Date.now() < end && signal?.aborted !== true) {
		await sleep(Math.min(PAUSES.slice, end - Date.now()));
	}
}
