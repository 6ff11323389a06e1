import { groupsOf, listPage } from '../../platform/lists';
import { defineEndpoint } from '../endpoint';
import { requestBody } from '../../schemas/common';
import { listFields } from '../../schemas/list';

const { from_id, limit, groups, groups_id } = listFields;

/** Get resources list: resources have no tags. */
export const listResources = defineEndpoint({
	path: '/resources/list',
	body: requestBody({ from_id, limit, groups, groups_id }),
	right: 'list',
	changes: false,
	handle: (body, context) =>
		listPage(
			context.state.resources,
			body,
			(resource) => ({
				id: resource.id,
				name: resource.name,
				groups: groupsOf(resource, context),
			}),
			context,
		),
});
