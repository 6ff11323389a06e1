import { capitalisedGroups } from '../../platform/lists';
import { defineObject } from '../objects';

/** Get segments list; its example has the groups in capitals. */
export const segmentRequests = defineObject({
	what: 'segment',
	slot: ({ segments }) => segments,
	list: {
		page: 'Get segments list',
		path: '/segments/list/',
		show: (segment, context) => ({
			id: segment.id,
			name: segment.name,
			ui_tags: segment.uiTags,
			...capitalisedGroups(segment, context.variants.databaseGroupKeys, context),
		}),
	},
});
