import type { Token } from '../tokens';
import type { Variants } from '../variants';
import type { State } from './state';

/** What an endpoint works with while it answers one request. */
export interface Context {
	readonly state: State;
	readonly variants: Variants;
	readonly token: Token;
	/** The request's Request-ID, for the records of who entered. */
	readonly requestId: string | null;
	readonly now: Date;
}
