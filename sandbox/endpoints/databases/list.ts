import { groupsOf, listPage } from '../../platform/lists';
import { defineEndpoint } from '../endpoint';
import { requestBody } from '../schemas/common';
import { listFields } from '../schemas/list';

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
			(database) => {
				const { id, name, uiTags } = database;
				const groups = groupsOf(database, context);
				return {
					id,
					name,
					ui_tags: uiTags,
					...(context.variants.databaseGroupKeys === 'groups, id, name'
						? { groups }
						: { Groups: groups.map((group) => ({ Id: group.id, Name: group.name })) }),
				};
			},
			context,
		),
});
