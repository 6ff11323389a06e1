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

/** Which of some names an object has, in their order. */
export const keysOf = (object: Record<string, unknown> = {}, names: readonly string[]): string =>
	names.filter((name) => name in object).join(', ') || 'none of them';

/** The question by which a list is paged. */
export const paging = (path: string, things: string): Question => ({
	asks: `Which of total, total_count and next_from_id a list of ${things} has`,
	assumes: /total|next_from_id|none of them/,
	settles: 'Paging of lists',
	settle: async (ask) =>
		keysOf((await ask(path, { limit: 1 })).body, ['total', 'total_count', 'next_from_id']),
});
