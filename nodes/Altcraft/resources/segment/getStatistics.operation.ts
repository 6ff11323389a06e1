import { additionalFields } from '../../../shared/fields/kit/collection';
import { idField } from '../../../shared/fields/kit/id';
import { databaseProperty } from '../../../shared/fields/profile/databaseId';
import { subscriptionResourceIdAs } from '../../../shared/fields/profile/subscriptionResourceId';
import { countReading } from '../../../shared/kinds/countReading';
import { countersOfEach, flatCounters } from '../../../shared/lists/counters';
import { segmentId } from './segmentId';

/** Older pages call it `db_id`, newer ones `list_id`. */
const databaseId = idField(
	{
		...databaseProperty,
		description: 'The database of the segment: Altcraft wants it for dynamic segments',
	},
	'db_id',
	'list_id',
);

export const getStatistics = countReading({
	value: 'getStatistics',
	name: 'Get Statistics',
	action: 'Get statistics of segment',
	description:
		"Count how many of a segment's profiles can be reached in each channel of a resource, as last counted or anew",
	pages: ['Get statistics on resource', 'Update statistics on segment'],
	endpoints: { last: '/segments/get_counters', anew: '/segments/refresh_counters' },
	notReady: 'The statistics are not ready',
	simplified: flatCounters,
	counted: countersOfEach,
	fields: [segmentId, subscriptionResourceIdAs('resource_id'), additionalFields(databaseId)],
});
