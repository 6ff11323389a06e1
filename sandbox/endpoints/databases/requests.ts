import { capitalisedGroups } from '../../platform/lists';
import { defineObject } from '../objects';

/** Get database list, whose example has the groups in capitals, and Get database information. */
export const databaseRequests = defineObject({
	what: 'database',
	slot: ({ databases }) => databases,
	list: {
		page: 'Get database list',
		path: '/databases/list/',
		show: (database, context) => ({
			id: database.id,
			name: database.name,
			ui_tags: database.uiTags,
			...capitalisedGroups(database, context.variants.databaseGroupKeys, context),
		}),
	},
	get: {
		page: 'Get database information',
		path: '/databases/get/',
		show: ({ id, name, suppressionListId, description }) => ({
			id,
			name,
			suppress_id: suppressionListId,
			description,
		}),
	},
});
