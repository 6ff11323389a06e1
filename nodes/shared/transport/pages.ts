import type { IDataObject } from 'n8n-workflow';

import { objectsIn } from '../checks';

/** How a list goes on from page to page. */
export interface Paging {
	/**
	 * - `number`: `from_id` is the smallest id that the page may hold
	 * - `after`: `from_id` is the highest id that is known already; 0 for the first
	 * - `text`: `from_id` is a pointer that the platform gives with each page; empty for the first
	 */
	by: 'number' | 'after' | 'text';
	/** How many entries a request brings at the most. */
	size: number;
	/** Of pointers: the key by which entries are told apart; their own id unless told. */
	id?: string;
	/**
	 * Of pointers: `absent` where the first page has none, and `idle` where an entry's id is no pointer, so that the list
	 * ends with the first answer without one.
	 */
	pointer?: 'absent' | 'idle';
}

/** As many entries as a page brings by default (pages of the lists, row "limit"). */
export const BY_NUMBER: Paging = { by: 'number', size: 1000 };
export const BY_TEXT: Paging = { by: 'text', size: 1000 };

/** A page of a list. */
export interface Page {
	/** In the order of the platform. */
	entries: IDataObject[];
	/** Where the next page begins. */
	next: Pointer;
}

/** Where a page begins. */
export type Pointer = number | string;

/** What an answer tells of a page: its entries, and where the next one begins. */
export interface Told {
	entries: unknown;
	next: unknown;
}

/** Gets the answer to a request for a page. */
export type Fetch = (paging: { from_id?: Pointer; limit: number }) => Promise<Told>;

/**
 * Reads a list page by page, until a page brings nothing new (pages of the lists, "next_from_id").
 *
 * The platform's count of all entries is not looked at, since its name and meaning vary. A page from
 * which the platform took no notice of `from_id` counts as nothing new, so that none is read for ever.
 *
 * @param from where to begin; at the beginning unless told
 */
export function pages(
	fetch: Fetch,
	{ from, ...paging }: Paging & { from?: Pointer },
): AsyncGenerator<Page, void> {
	const { by, size } = paging;
	if (by === 'text') return pagesByText(fetch, { ...paging, from: String(from ?? '') });
	const isAfter = by === 'after';
	return pagesByNumber(fetch, { from: toNumber(from ?? (isAfter ? 0 : 1)), size, isAfter });
}

/** @param isAfter whether a page holds what comes after `from_id`, so that only the ids themselves tell where to go on */
async function* pagesByNumber(
	fetch: Fetch,
	{ from, size, isAfter }: { from: number; size: number; isAfter: boolean },
): AsyncGenerator<Page, void> {
	const beyond = isAfter ? 0 : 1;
	for (let page = from; ; ) {
		const told = await fetch({ from_id: page, limit: size });
		const entries = entriesFrom(told.entries, page + 1 - beyond, page === from);
		if (entries.length === 0) return;
		const next = entries.reduce(
			(highest, entry) => Math.max(highest, idOf(entry) + beyond),
			isAfter ? 0 : toNumber(told.next),
		);
		yield { entries, next };
		if (next <= page) return;
		page = next;
	}
}

/** Without a pointer, the last entry's own id is taken for it. A page of known entries alone is the end. */
async function* pagesByText(
	fetch: Fetch,
	{ from, size, id: key, pointer }: Omit<Paging, 'by'> & { from: string },
): AsyncGenerator<Page, void> {
	const idIn = (entry: IDataObject) => (key === undefined ? textIdOf(entry) : textOf(entry[key]));
	const known = new Set<string>();
	const asked = new Set<string>();
	for (let page = from; ; ) {
		const isFirst = page === '' && pointer === 'absent';
		const told = await fetch({ ...(!isFirst && { from_id: page }), limit: size });
		asked.add(page);
		const all = objectsIn(told.entries);
		const entries = all.filter((entry) => {
			const id = idIn(entry);
			return id === '' || !known.has(id);
		});
		for (const entry of entries) known.add(idIn(entry));
		if (entries.length === 0) return;
		const own = pointer === 'idle' ? '' : idIn(all.at(-1) ?? {});
		const next = textOf(told.next) || own;
		yield { entries, next };
		if (next === '' || asked.has(next)) return;
		page = next;
	}
}

/** The id of an entry; 0 where it has none. Examples of the documentation write its name in three ways. */
export const idOf = ({ id, ID, Id }: IDataObject): number => toNumber(id ?? ID ?? Id);

const textIdOf = ({ id, ID, Id, _id }: IDataObject): string => textOf(id ?? ID ?? Id ?? _id);

const textOf = (value: unknown): string =>
	typeof value === 'string' || typeof value === 'number' ? String(value) : '';

/** @param isFirst whether it is the first page, of which an entry without an id is part: it is new there alone */
function entriesFrom(data: unknown, from: number, isFirst: boolean): IDataObject[] {
	return objectsIn(data).filter((entry) => idOf(entry) >= from || (isFirst && idOf(entry) === 0));
}

/** Numbers may come as text. */
function toNumber(value: unknown): number {
	const number = typeof value === 'string' ? Number(value) : value;
	return typeof number === 'number' && Number.isSafeInteger(number) ? number : 0;
}
