import { additionalFields } from '../../../shared/fields/kit/collection';
import { countersOf, flatCounters } from '../../../shared/lists/counters';
import { databaseIdAs } from '../../../shared/fields/profile/databaseId';
import { subscriptionResourceIdAs } from '../../../shared/fields/profile/subscriptionResourceId';
import { countReading, feedbackUrl } from '../../../shared/kinds/countReading';

export const getStatistics = countReading({
	value: 'getStatistics',
	name: 'Get Statistics',
	action: 'Get statistics of a database',
	description: 'Count subscriptions by channel and status, as last counted or anew',
	pages: ['Get database statistics', 'Update statistics on database'],
	endpoints: { last: '/databases/get_counters', anew: '/databases/refresh_counters' },
	notReady: 'The statistics are not ready',
	simplified: flatCounters,
	counted: countersOf,
	fields: [
		databaseIdAs('id'),
		subscriptionResourceIdAs('resource_id'),
		additionalFields(feedbackUrl),
	],
});
