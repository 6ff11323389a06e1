import type {
	IDataObject,
	ILoadOptionsFunctions,
	INodeListSearchItems,
	INodeListSearchResult,
} from 'n8n-workflow';

import { entriesOf } from '../checks';
import { RequestFailure, toNodeError } from '../errors';
import { COMMON_LISTS } from '../lists/common';
import type { List } from '../lists/list';
import { filterOf } from '../lists/list';
import type { Resource } from '../operation';
import type { Fetch, Pointer } from '../transport/pages';
import { BY_NUMBER, idOf, pages } from '../transport/pages';
import { ask } from './ask';
import { fittingFirst, type Fit } from './fittingFirst';

/** How many entries a request brings. */
const PAGE = 500;
/** How many matches fill the list on screen; the editor asks for more when the user scrolls. */
const ENOUGH = 20;
/** In milliseconds: for so long a person waits for more matches than are there already. */
const PATIENCE = 10_000;

type Search = (
	this: ILoadOptionsFunctions,
	filter?: string,
	paginationToken?: string,
) => Promise<INodeListSearchResult>;

/** The methods by which the editor searches the lists of a node. */
export const toListSearch = (resources: readonly Resource[]): Record<string, Search> =>
	Object.fromEntries(
		[...COMMON_LISTS, ...resources.flatMap(({ lists = [] }) => lists)].map((list) => [
			list.method,
			searching(list, resources),
		]),
	);

/** Searches a list by name or ID. Altcraft has no search by name: pages are read until enough entries match. */
function searching(list: List, resources: readonly Resource[]): Search {
	return async function (filter = '', paginationToken) {
		const fetch: Fetch = async (paging) => {
			const answer = await ask(this, list.endpoint, { ...filterOf(list, this), ...paging });
			return { entries: answer.data ?? answer.result, next: answer.next_from_id };
		};
		try {
			const isByName = list.choices === undefined;
			const id = isByName ? /^\s*#(\d+)\s*$/.exec(filter)?.[1] : undefined;
			const { entries, next } =
				id === undefined
					? await findMatches(fetch, list, filter, toPlace(paginationToken))
					: { entries: await findOne(fetch, Number(id)), next: undefined };
			return {
				results: isByName
					? (await fittingFirst(this, resources, list, entries)).map(shownAs(list))
					: choicesIn(entries, list, filter),
				...(next !== undefined && { paginationToken: toToken(next) }),
			};
		} catch (thrown) {
			throw toNodeError(this.getNode(), mayNotList(thrown) ? noRight(list) : thrown);
		}
	};
}

/** What comes first is read before the rest: each of the two rounds goes through the list from its beginning. */
interface Place {
	round: 'first' | 'rest';
	/** Where the next page begins; undefined at the beginning of the list. */
	from: Pointer | undefined;
}

interface Found {
	entries: IDataObject[];
	/** Where to go on; undefined at the end of the list. */
	next?: Place | undefined;
}

async function findMatches(
	fetch: Fetch,
	list: List,
	filter: string,
	{ round, from }: Place,
): Promise<Found> {
	const { first, paging = BY_NUMBER } = list;
	const deadline = Date.now() + PATIENCE;
	const wanted = filter.trim() === '' ? 1 : ENOUGH;
	const entries: IDataObject[] = [];
	const rest: IDataObject[] = [];
	const begin = from === undefined ? {} : { from };
	const size = Math.min(PAGE, paging.size);
	for await (const page of pages(fetch, { ...paging, ...begin, size })) {
		const matches = page.entries.filter(matching(list, filter));
		const isFirst = (entry: IDataObject) => first?.(entry) ?? true;
		entries.push(...matches.filter((entry) => isFirst(entry) === (round === 'first')));
		rest.push(...matches.filter((entry) => !isFirst(entry)));
		const isEnough = entries.length >= wanted || (entries.length > 0 && Date.now() > deadline);
		if (isEnough) return { entries, next: { round, from: page.next } };
	}
	if (first === undefined || round === 'rest') return { entries };
	// A list that was read from its beginning need not be read again for the rest.
	if (from === undefined) return { entries: [...entries, ...rest] };
	// What was found is shown before the list is gone through again.
	if (entries.length > 0) return { entries, next: { ...BEGINNING, round: 'rest' } };
	return await findMatches(fetch, list, filter, { ...BEGINNING, round: 'rest' });
}

async function findOne(fetch: Fetch, id: number): Promise<IDataObject[]> {
	for await (const { entries } of pages(fetch, { by: 'number', from: id, size: 1 })) {
		return entries.filter((entry) => idOf(entry) === id);
	}
	return [];
}

const BEGINNING: Place = { round: 'first', from: undefined };

const toToken = (place: Place): string => JSON.stringify([place.round, place.from ?? null]);

function toPlace(token: string | undefined): Place {
	if (token === undefined) return BEGINNING;
	const [round, from] = entriesOf(JSON.parse(token));
	const isPointer = typeof from === 'string' || typeof from === 'number';
	return { round: round === 'rest' ? 'rest' : 'first', from: isPointer ? from : undefined };
}

function matching(list: List, filter: string): (entry: IDataObject) => boolean {
	const words = filter.trim().toLowerCase();
	if (list.choices !== undefined) return (entry) => choicesIn([entry], list, filter).length > 0;
	return (entry) => nameOf(entry).toLowerCase().includes(words) || String(idOf(entry)) === words;
}

/** What a list makes of its entries, each once, as far as the words are in it. */
function choicesIn(
	entries: readonly IDataObject[],
	{ choices = () => [] }: List,
	filter: string,
): INodeListSearchItems[] {
	const words = filter.trim().toLowerCase();
	const found = entries
		.flatMap(choices)
		.filter(({ name, value }) => `${name} ${String(value)}`.toLowerCase().includes(words));
	return [...new Map(found.map((choice) => [choice.value, choice])).values()];
}

const shownAs =
	(list: List) =>
	({ entry, marks }: Fit): INodeListSearchItems => {
		const id = idOf(entry);
		const told = [`#${String(id)}`, ...(list.marks?.(entry) ?? []), ...marks];
		return {
			name: `${nameOf(entry)} (${told.join(', ')})`,
			value: id,
		};
	};

const nameOf = ({ name }: IDataObject): string => (typeof name === 'string' ? name : '');

const mayNotList = (thrown: unknown): boolean =>
	thrown instanceof RequestFailure && thrown.source === 'platform' && thrown.code === '403';

const noRight = ({ things }: Pick<List, 'things'>) =>
	new RequestFailure(
		`The token's role may not list ${things}`,
		"Choose 'By ID' in front of the field and enter the ID, or ask a master user of Altcraft to give the role this right (code 403)",
		{ source: 'platform', code: '403' },
	);
