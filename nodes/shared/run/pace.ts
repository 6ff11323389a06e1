import { sleep } from 'n8n-workflow';

import { EndedEarly } from '../transport/deadline';

/** How long the node may work on end, in milliseconds: n8n answers nobody meanwhile. */
const LONGEST = 10;

/** Lets n8n do other things when it is time to; to be waited for before each piece of work. */
export type Pace = () => Promise<void>;

/**
 * @param stop tells that the execution was stopped: the pace then ends the work by {@link EndedEarly}
 */
export function pacer(stop?: AbortSignal): Pace {
	let since = Date.now();
	return async () => {
		if (Date.now() - since < LONGEST) return;
		// It costs a millisecond. Nothing shorter lets n8n's sockets have their turn.
		await sleep(0);
		since = Date.now();
		if (stop?.aborted === true) throw new EndedEarly('unsent');
	};
}

/**
 * Lets those who wait begin one by one, and n8n do other things between any two: of several large requests that are
 * due at once, each takes its time to be written.
 */
export function turnstile(): Pace {
	let last = Promise.resolve();
	return async () => {
		last = last.then(async () => {
			await sleep(0);
		});
		await last;
	};
}
