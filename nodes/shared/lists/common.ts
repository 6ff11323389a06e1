import { isObject } from '../checks';
import { ask } from '../methods/ask';
import type { List } from './list';
import { ofDatabase } from './list';

/** Page "Get database list". */
export const databaseList: List = {
	method: 'searchDatabases',
	endpoint: '/databases/list/',
	things: 'databases',
};

/** Pages "Get resources list" and "Get resource information", row "dbs_ids": whose profiles may subscribe to it. */
export const subscriptionResourceList: List = {
	method: 'searchResources',
	endpoint: '/resources/list',
	things: 'resources',
	databasesOf: async (context, id) => {
		const { data } = await ask(context, '/resources/get', { id });
		return isObject(data) ? data.dbs_ids : undefined;
	},
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
