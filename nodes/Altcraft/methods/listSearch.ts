import type {
	IDataObject,
	ILoadOptionsFunctions,
	INodeListSearchItems,
	INodeListSearchResult,
} from 'n8n-workflow';

import { RequestFailure, toNodeError } from '../../shared/errors';
import type { SearchMethod } from '../lists';
import { lists } from '../lists';
import type { List } from '../lists/list';
import { idOf, pages } from '../transport/pages';
import { ask } from './ask';

/** How many entries a request brings. */
const PAGE = 500;
/** How many matches fill the list on screen; the editor asks for more when the user scrolls. */
const ENOUGH = 20;

type Search = (
	this: ILoadOptionsFunctions,
	filter?: string,
	paginationToken?: string,
) => Promise<INodeListSearchResult>;

const searches = Object.fromEntries(
	Object.entries(lists).map(([method, list]) => [method, searching(() => list)]),
) as Record<keyof typeof lists, Search>;

/** The methods by which the editor searches lists. */
export const listSearch: Record<SearchMethod, Search> = {
	...searches,
	searchAudiences: searching((context) =>
		// The field beside it says what the audience is.
		context.getCurrentNodeParameter('&overrideSourceType') === 'list'
			? lists.searchDatabases
			: lists.searchSegments,
	),
};

/** Searches a list by name or ID. Altcraft has no search by name: pages are read until enough entries match. */
function searching(choose: (context: ILoadOptionsFunctions) => List): Search {
	return async function (filter = '', paginationToken) {
		const list = choose(this);
		const fetch = async (paging: IDataObject) =>
			await ask(this, list.endpoint, { ...list.filter, ...paging });
		const results: INodeListSearchItems[] = [];
		const wanted = filter.trim() === '' ? 1 : ENOUGH;
		try {
			const begin = toPlace(paginationToken);
			for (const [round, matches] of rounds(list).entries()) {
				if (round < begin.round) continue;
				const from = round === begin.round ? begin.from : 1;
				for await (const { entries, next } of pages(fetch, { from, size: PAGE })) {
					results.push(...entries.filter(matches).filter(matching(filter)).map(shownAs(list)));
					if (results.length >= wanted) {
						return { results, paginationToken: toToken({ round, from: next }) };
					}
				}
			}
			return { results };
		} catch (thrown) {
			throw toNodeError(this.getNode(), mayNotList(thrown) ? noRight(list) : thrown);
		}
	};
}

/** How far the user has scrolled: what comes first is read before the rest, from the list's beginning each. */
interface Place {
	round: number;
	/** The id that the next page begins with. */
	from: number;
}

type Matches = (entry: IDataObject) => boolean;

const rounds = ({ first }: List): Matches[] =>
	first === undefined ? [() => true] : [first, (entry) => !first(entry)];

const toToken = ({ round, from }: Place): string => `${String(round)}:${String(from)}`;

function toPlace(token: string | undefined): Place {
	const [round = 0, from = 1] = (token ?? '0:1').split(':').map(Number);
	return { round, from };
}

function matching(filter: string): (entry: IDataObject) => boolean {
	const words = filter.trim().toLowerCase();
	const id = words.replace(/^#/, '');
	return (entry) => nameOf(entry).toLowerCase().includes(words) || String(idOf(entry)) === id;
}

const shownAs =
	(list: List) =>
	(entry: IDataObject): INodeListSearchItems => {
		const id = idOf(entry);
		return {
			name: `${nameOf(entry)} (${[`#${String(id)}`, ...list.marks(entry)].join(', ')})`,
			value: id,
		};
	};

const nameOf = ({ name }: IDataObject): string => (typeof name === 'string' ? name : '');

const mayNotList = (thrown: unknown): boolean =>
	thrown instanceof RequestFailure && thrown.source === 'platform' && thrown.code === '403';

const noRight = ({ things }: List) =>
	new RequestFailure(
		`The token's role may not list ${things}`,
		"Choose 'By ID' in front of the field and enter the ID, or ask a master user of Altcraft to give the role this right (code 403)",
		{ source: 'platform', code: '403' },
	);
