/**
 * Why a request ended before its answer was there:
 * - `late`: its time was over
 * - `stopped`: the execution was stopped
 * - `unsent`: the execution had been stopped before it began
 */
export type Reason = 'late' | 'stopped' | 'unsent';

export class EndedEarly extends Error {
	constructor(readonly reason: Reason) {
		super(reason);
	}
}

/**
 * Gives an act so much time, and ends it when the execution is stopped. n8n's own timeout is but a limit on silence:
 * an answer that drips would never end.
 *
 * The act is told by its signal, and is not waited for: what does not heed the signal ends in time all the same.
 *
 * @param stop tells that the execution was stopped
 * @throws {EndedEarly} when the act was ended
 */
export async function withDeadline<T>(
	milliseconds: number,
	stop: AbortSignal | undefined,
	act: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
	if (stop?.aborted === true) throw new EndedEarly('unsent');
	const controller = new AbortController();
	const late = AbortSignal.timeout(milliseconds);
	const unwatch: Array<() => void> = [];
	const ended = new Promise<never>((_resolve, reject) => {
		const endAs = (reason: Reason) => () => {
			const error = new EndedEarly(reason);
			reject(error);
			controller.abort(error);
		};
		unwatch.push(watch(late, endAs('late')));
		if (stop !== undefined) unwatch.push(watch(stop, endAs('stopped')));
	});
	try {
		return await Promise.race([ended, act(controller.signal)]);
	} finally {
		for (const end of unwatch) end();
	}
}

/** What waits for a signal; one listener stands for all, since Node.js warns of more than ten. */
const watchers = new WeakMap<AbortSignal, { acts: Set<() => void>; listener: () => void }>();

/** @returns what ends the watch */
function watch(signal: AbortSignal, act: () => void): () => void {
	let watched = watchers.get(signal);
	if (watched === undefined) {
		const acts = new Set<() => void>();
		const listener = () => {
			for (const one of acts) one();
		};
		watched = { acts, listener };
		watchers.set(signal, watched);
		signal.addEventListener('abort', listener);
	}
	const { acts, listener } = watched;
	acts.add(act);
	return () => {
		acts.delete(act);
		if (acts.size > 0) return;
		signal.removeEventListener('abort', listener);
		watchers.delete(signal);
	};
}
