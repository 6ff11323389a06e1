import type { Ask, LiveAnswer } from './platform';

/** Something that the documentation leaves open, and how a real account settles it. */
export interface Question {
	asks: string;
	/** The answers with which the node works as it is. */
	assumes: RegExp;
	/** The line of docs/inferred.md that it settles. */
	settles: string;
	/** The answer in a few words. */
	settle(ask: Ask): Promise<string>;
}

/** An answer's code, and the status of its transport. */
export const told = ({ body, status }: LiveAnswer): string =>
	`${body === undefined ? 'no JSON object' : `code ${String(body.error)}`}, HTTP ${String(status)}`;

/** Which of some names an object has. */
export const namesIn = (object: object | undefined, names: readonly string[]): string =>
	names.filter((name) => name in (object ?? {})).join(', ') || 'none of them';
