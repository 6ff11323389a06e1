import { RequestFailure } from '../errors';
import { pause, PAUSES } from './pauses';

const TRIES = 4;

/** What the last failure says where it does not say it of itself. */
const EARLIER_TRY =
	'Before that, a try got no answer that could be read, and Altcraft may have carried out the request all the same: before a new execution, check there';

/** Who waits. */
export interface Waiting {
	/** How long after the first try another may begin. */
	patience?: number | undefined;
	/** Whether there is no further try where the last one may have been carried out. */
	adds?: boolean | undefined;
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
 * @throws {RequestFailure} the last failure, which says how often the request was tried, and where any try may have
 * been carried out
 */
export async function withRetries<T>(
	attempt: () => Promise<T>,
	{ patience = PAUSES.patience, adds = false, signal }: Waiting,
): Promise<Tried<T>> {
	const start = Date.now();
	let mayHaveActed = false;
	for (let tries = 1; ; tries++) {
		try {
			return { value: await attempt(), mayHaveActed };
		} catch (failure) {
			const last = () => lastOf(tries, failure, mayHaveActed);
			const wait = adds && hasPerhapsActed(failure) ? undefined : waitBefore(tries, failure);
			if (wait === undefined || Date.now() + wait - start > patience) throw last();
			await pause(wait, signal);
			if (signal?.aborted === true) throw last();
			mayHaveActed ||= hasPerhapsActed(failure);
		}
	}
}

const hasPerhapsActed = (failure: unknown): boolean =>
	failure instanceof RequestFailure && failure.mayHaveActed;

/** How long to wait before the next try; undefined where there is none. */
function waitBefore(tries: number, failure: unknown): number | undefined {
	if (!(failure instanceof RequestFailure) || failure.transient === undefined) return undefined;
	const asked = failure.transient.retryAfter ?? 0;
	if (tries >= TRIES || asked > PAUSES.longest) return undefined;
	const wait = PAUSES.first * 2 ** (tries - 1);
	return Math.max(asked, (wait * (1 + Math.random())) / 2);
}

/** @param mayHaveActed whether an earlier try may have been carried out */
function lastOf(tries: number, failure: unknown, mayHaveActed: boolean): unknown {
	if (tries === 1 || !(failure instanceof RequestFailure)) return failure;
	const forgets = mayHaveActed && !failure.mayHaveActed;
	return (forgets ? failure.perhapsDone(EARLIER_TRY) : failure).afterTries(tries);
}
