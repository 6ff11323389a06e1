import { capitalisedGroups, listPage } from '../../platform/lists';
import { defineEndpoint } from '../endpoint';
import { requestBody } from '../../schemas/common';
import { listFields } from '../../schemas/list';

/** Get segments list; its example has the groups in capitals. */
export const listSegments = defineEndpoint({
	path: '/segments/list/',
	body: requestBody(listFields),
	right: 'list',
	changes: false,
	handle: (body, context) =>
		listPage(
			context.state.segments,
			body,
			(segment) => ({
				id: segment.id,
				name: segment.name,
				ui_tags: segment.uiTags,
				...capitalisedGroups(segment, context.variants.databaseGroupKeys, context),
			}),
			context,
		),
});
