import type { List } from './list';
import { ofDatabase } from './list';

/** Page "Get database list". */
export const databaseList: List = {
	method: 'searchDatabases',
	endpoint: '/databases/list/',
	things: 'databases',
};

/** Page "Get resources list". */
export const subscriptionResourceList: List = {
	method: 'searchResources',
	endpoint: '/resources/list',
	things: 'resources',
};

/** Page "Get segments list". */
export const segmentList: List = {
	method: 'searchSegments',
	optionsMethod: 'getSegments',
	endpoint: '/segments/list/',
	things: 'segments',
	marks: ofDatabase,
};

/** The lists that the fields of every node may let the user choose from. */
export const COMMON_LISTS: readonly List[] = [databaseList, segmentList, subscriptionResourceList];
