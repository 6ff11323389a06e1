import type { IDataObject } from 'n8n-workflow';

import { entriesOf, isObject } from '../checks';

/** What a request for a page of a list says of it. */
export interface Paging extends IDataObject {
	/** The smallest id that the page may hold. */
	from_id: number;
	/** How many entries it may hold. */
	limit: number;
}

/** A page of a list. */
export interface Page {
	/** In the order of the platform. */
	entries: IDataObject[];
	/** Where the next page begins. */
	next: number;
}

/**
 * Reads a list page by page, until a page brings nothing new (pages of the lists, "next_from_id").
 *
 * The platform's count of all entries is not looked at, since its name and meaning vary. A page from
 * which the platform took no notice of `from_id` counts as nothing new, so that none is read for ever.
 *
 * @param fetch gets the answer to one request
 */
export async function* pages(
	fetch: (paging: Paging) => Promise<IDataObject>,
	{ from = 1, size }: { from?: number; size: number },
): AsyncGenerator<Page, void> {
	for (let page = from; ; ) {
		const answer = await fetch({ from_id: page, limit: size });
		const entries = entriesFrom(answer.data, page, page === from);
		if (entries.length === 0) return;
		const next = entries.reduce(
			(highest, entry) => Math.max(highest, idOf(entry) + 1),
			toNumber(answer.next_from_id),
		);
		yield { entries, next };
		if (next <= page) return;
		page = next;
	}
}

/** The id of an entry; 0 where it has none. Examples of the documentation write its name in three ways. */
export const idOf = ({ id, ID, Id }: IDataObject): number => toNumber(id ?? ID ?? Id);

/** @param isFirst whether it is the first page, of which an entry without an id is part: it is new there alone */
function entriesFrom(data: unknown, from: number, isFirst: boolean): IDataObject[] {
	return entriesOf(data)
		.filter(isObject)
		.filter((entry) => idOf(entry) >= from || (isFirst && idOf(entry) === 0));
}

/** Numbers may come as text. */
function toNumber(value: unknown): number {
	const number = typeof value === 'string' ? Number(value) : value;
	return typeof number === 'number' && Number.isSafeInteger(number) ? number : 0;
}
