import { additionalFields } from '../../../shared/fields/kit/collection';
import { countersOf, flatCounters } from '../../../shared/lists/counters';
import { databaseIdAs } from '../../../shared/fields/profile/databaseId';
import { subscriptionResourceIdAs } from '../../../shared/fields/profile/subscriptionResourceId';
import { countReading, feedbackUrl } from '../../../shared/kinds/countReading';

/** The page of what was counted last could not be read: its parameters are those of counting anew. */
export const getStatistics = countReading({
	value: 'getStatistics',
	name: 'Get Statistics',
	action: 'Get statistics of a resource',
	description:
		'Count subscriptions to the resource, as last counted or anew. As last counted inferred, test it first.',
	pages: ['Get resource statistics', 'Update statistics on resource'],
	inferred: ['/resources/get_counters'],
	instead: "turn on 'Count Anew', or take Database: Get Statistics, which has the same figures",
	endpoints: { last: '/resources/get_counters', anew: '/resources/refresh_counters' },
	notReady: 'The statistics are not ready',
	simplified: flatCounters,
	counted: countersOf,
	fields: [subscriptionResourceIdAs('id'), databaseIdAs('list_id'), additionalFields(feedbackUrl)],
});
