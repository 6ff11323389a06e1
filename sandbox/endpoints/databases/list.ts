import { capitalisedGroups, listPage } from '../../platform/lists';
import { defineEndpoint } from '../endpoint';
import { requestBody } from '../../schemas/common';
import { listFields } from '../../schemas/list';

/** Get database list; its example has the groups in capitals. */
export const listDatabases = defineEndpoint({
	path: '/databases/list/',
	body: requestBody(listFields),
	right: 'list',
	changes: false,
	handle: (body, context) =>
		listPage(
			context.state.databases,
			body,
			(database) => ({
				id: database.id,
				name: database.name,
				ui_tags: database.uiTags,
				...capitalisedGroups(database, context.variants.databaseGroupKeys, context),
			}),
			context,
		),
});
