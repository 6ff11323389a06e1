import { id, locatorValue } from '../../../shared/checks';
import { additionalFields } from '../../../shared/fields/kit/collection';
import type { Field } from '../../../shared/fields/kit/field';
import { idField, idProperty } from '../../../shared/fields/kit/id';
import { flatCounts, statistics } from '../../../shared/kinds/statistics';
import { databaseList, subscriptionResourceList } from '../../../shared/lists/common';
import { segmentId } from './segmentId';

const resourceId = idField(
	idProperty({
		displayName: 'Resource',
		name: 'resourceId',
		required: true,
		list: subscriptionResourceList,
		description: 'The resource whose channels the profiles are counted in',
	}),
	'resource_id',
);

const database = idProperty({
	displayName: 'Database',
	name: 'databaseId',
	list: databaseList,
	description: 'The database of the segment: Altcraft wants it for dynamic segments',
});

/** Older pages call it `db_id`, newer ones `list_id`. */
const databaseId: Field = {
	properties: [database],
	labels: { db_id: database.displayName, list_id: database.displayName },
	toBody(values) {
		const number = id(locatorValue(values.get(database.name)), database.displayName);
		return { db_id: number, list_id: number };
	},
};

export const getStatistics = statistics({
	value: 'getStatistics',
	name: 'Get Statistics',
	action: 'Get statistics of segment',
	description:
		"Count how many of a segment's profiles can be reached in each channel of a resource, as last counted or anew",
	pages: ['Get statistics on resource', 'Update statistics on segment'],
	counted: '/segments/get_counters',
	countAnew: '/segments/refresh_counters',
	simplified: flatCounts,
	fields: [segmentId, resourceId, additionalFields(databaseId)],
});
