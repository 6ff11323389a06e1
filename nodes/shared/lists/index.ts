import type { List } from './list';
import { inactive, kind, plain } from './list';

/** The lists that the editor reads, by the name of the node's method that searches them. */
export const lists = {
	/** Page "Get campaign list". */
	searchCampaigns: {
		endpoint: '/scampaigns/list',
		things: 'campaigns',
		marks: ({ state }) => kind(state),
	},
	/** Page "Get database list". */
	searchDatabases: { endpoint: '/databases/list/', things: 'databases', marks: plain },
	/** Page "Get mailing list". */
	searchMailings: {
		endpoint: '/campaigns/list',
		things: 'mailings',
		marks: ({ type }) => kind(type),
	},
	searchBroadcasts: mailingsOf('broadcast'),
	searchRegulars: mailingsOf('regular'),
	/** Page "Get resources list". */
	searchResources: { endpoint: '/resources/list', things: 'resources', marks: plain },
	/** Page "Get scenarios list". A scenario that is off engages nobody. */
	searchScenarios: { endpoint: '/workflows/list', things: 'scenarios', marks: inactive },
	/** Page "Get segments list". */
	searchSegments: { endpoint: '/segments/list/', things: 'segments', marks: plain },
	/** Page "Get trigger mailings list". The API launches active ones of the type "api_call" alone. */
	searchTriggerMailings: {
		endpoint: '/campaigns/triggers/list/',
		things: 'trigger mailings',
		first: (entry) => isApiCall(entry) && entry.is_active !== false,
		marks: (entry) => [...(isApiCall(entry) ? [] : ['not started by the API']), ...inactive(entry)],
	},
} as const satisfies Record<string, List>;

/** The list of mailings, narrowed down to a type. One that is off cannot be launched. */
function mailingsOf(type: string): List {
	return {
		endpoint: '/campaigns/list',
		filter: { type },
		things: `${type} mailings`,
		first: ({ is_active }) => is_active !== false,
		marks: inactive,
	};
}

function isApiCall({ type }: { type?: unknown }): boolean {
	return type === 'api_call';
}

/** A method of the node that searches a list. */
export type SearchMethod = keyof typeof lists | 'searchAudiences';
