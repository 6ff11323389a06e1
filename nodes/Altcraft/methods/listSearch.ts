import type {
	IDataObject,
	ILoadOptionsFunctions,
	INodeListSearchItems,
	INodeListSearchResult,
} from 'n8n-workflow';

import { RequestFailure, toNodeError } from '../errors';
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

/** The methods by which the editor searches lists. */
export const listSearch: Record<SearchMethod, Search> = {
	searchScenarios: searching(() => lists.searchScenarios),
	searchMailings: searching(() => lists.searchMailings),
	searchDatabases: searching(() => lists.searchDatabases),
	searchResources: searching(() => lists.searchResources),
	searchSegments: searching(() => lists.searchSegments),
	searchAudiences: searching((context) =>
		// The field beside it says what the audience is.
		context.getCurrentNodeParameter('&overrideSourceType') === 'list'
			? lists.searchDatabases
			: lists.searchSegments,
	),
};

/**
 * Searches a list by name or ID. Altcraft has no search by name: pages are read until enough entries match.
 *
 * The pagination token is the id that the next page begins with.
 */
function searching(choose: (context: ILoadOptionsFunctions) => List): Search {
	return async function (filter = '', paginationToken) {
		const list = choose(this);
		const results: INodeListSearchItems[] = [];
		try {
			const fetch = async (paging: IDataObject) => await ask(this, list.endpoint, paging);
			for await (const page of pages(fetch, { from: Number(paginationToken ?? 1), size: PAGE })) {
				results.push(...page.entries.filter(matching(filter)).map(shownAs(list)));
				if (filter.trim() === '' || results.length >= ENOUGH) {
					return { results, paginationToken: String(page.next) };
				}
			}
			return { results };
		} catch (thrown) {
			throw toNodeError(this.getNode(), mayNotList(thrown) ? noRight(list) : thrown);
		}
	};
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
