import type { Token } from '../tokens';
import type { Variants } from '../variants';
import type { Occurrence } from './hooks/occurrence';
import type { State } from '../things/state';

/** What is to go wrong in a batch, on demand. */
export interface BatchFailures {
	/** How the list of results differs from the profiles that were sent. */
	readonly resultChange?: 'dropLast' | 'extra' | 'empty' | undefined;
	/** Each nth profile is refused: it is not imported and does not enter. */
	readonly refusal?:
		| { readonly every: number; readonly code: number; readonly text: string }
		| undefined;
}

/** What an endpoint works with while it answers one request. */
export interface Context {
	readonly state: State;
	readonly variants: Variants;
	readonly token: Token;
	/** The request's Request-ID, for the records of who entered. */
	readonly requestId: string | null;
	readonly now: Date;
	/** xxHash of a text, 16 hexadecimal characters. */
	readonly xxhash: (text: string) => string;
	readonly batchFailures: BatchFailures;
	/** Tells the action hooks what happened to a profile. */
	readonly report: (occurrence: Occurrence) => void;
	/** Sends something to where a request asked for it. */
	readonly post: (url: string, body: object) => void;
}

/** What the platform works with where it acts by itself, without a request. */
export type Platform = Pick<Context, 'state' | 'variants' | 'requestId' | 'now' | 'report'>;
