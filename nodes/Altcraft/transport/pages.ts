import type { IDataObject } from 'n8n-workflow';

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
		const entries = entriesFrom(answer.data, page);
		if (entries.length === 0) return;
		page = Math.max(toNumber(answer.next_from_id), ...entries.map((entry) => idOf(entry) + 1));
		yield { entries, next: page };
	}
}

/** The id of an entry; 0 where it has none. */
export const idOf = (entry: IDataObject): number => toNumber(entry.id);

function entriesFrom(data: unknown, from: number): IDataObject[] {
	if (!Array.isArray(data)) return [];
	return data.filter(isEntry).filter((entry) => idOf(entry) >= from);
}

const isEntry = (entry: unknown): entry is IDataObject =>
	typeof entry === 'object' && entry !== null && !Array.isArray(entry);

/** Numbers may come as text. */
function toNumber(value: unknown): number {
	const number = typeof value === 'string' ? Number(value) : value;
	return typeof number === 'number' && Number.isSafeInteger(number) ? number : 0;
}
