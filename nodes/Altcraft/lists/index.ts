import type { List } from './list';
import { inactive } from './list';

const plain = () => [];

/** The lists that the editor reads, by the name of the node's method that searches them. */
export const lists = {
	/** Page "Get scenarios list". A scenario that is off engages nobody. */
	searchScenarios: { endpoint: '/workflows/list', things: 'scenarios', marks: inactive },
	/** Page "Get mailings list". */
	searchMailings: {
		endpoint: '/campaigns/list',
		things: 'mailings',
		marks: ({ type }) => (typeof type === 'string' && type !== '' ? [type] : []),
	},
	/** Page "Get database list". */
	searchDatabases: { endpoint: '/databases/list/', things: 'databases', marks: plain },
	/** Page "Get resources list". */
	searchResources: { endpoint: '/resources/list', things: 'resources', marks: plain },
	/** Page "Get segments list". */
	searchSegments: { endpoint: '/segments/list/', things: 'segments', marks: plain },
} as const satisfies Record<string, List>;

/** A method of the node that searches a list. */
export type SearchMethod = keyof typeof lists | 'searchAudiences';
