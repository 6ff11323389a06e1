import { groupsOf } from '../../platform/lists';
import { defineObject } from '../objects';

/** Get resources list, without tags, and Get resource information. */
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
	get: {
		page: 'Get resource information',
		path: '/resources/get',
		show: ({ channels, databaseIds, id, name, trackingDomain, url }) => ({
			channels,
			dbs_ids: databaseIds,
			id,
			name,
			trk_domain: trackingDomain,
			url,
		}),
	},
});
