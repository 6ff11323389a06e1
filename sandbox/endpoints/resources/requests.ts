import { groupsOf } from '../../platform/lists';
import { defineObject } from '../objects';

/** Get resources list: resources have no tags. */
export const resourceRequests = defineObject({
	what: 'resource',
	slot: ({ resources }) => resources,
	hasTags: false,
	list: {
		page: 'Get resources list',
		path: '/resources/list',
		show: (resource, context) => ({
			id: resource.id,
			name: resource.name,
			groups: groupsOf(resource, context),
		}),
	},
});
