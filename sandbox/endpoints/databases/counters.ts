import { Type } from '@sinclair/typebox';
import { countAnew, findCounted, lastCounted } from '../../platform/counters';
import { Id, requestBody } from '../../schemas/common';
import { FeedbackSchema } from '../../schemas/feedback';
import { defineEndpoint } from '../endpoint';

/** Get database statistics: as they were counted last. */
export const getDatabaseCounters = defineEndpoint({
	page: 'Get database statistics',
	path: '/databases/get_counters',
	body: requestBody({ id: Id, resource_id: Id }),
	right: 'list',
	changes: false,
	handle: ({ id, resource_id }, context) => ({
		data: lastCounted(findCounted(id, resource_id, context), context),
	}),
});

/** Update statistics on database. */
export const refreshDatabaseCounters = defineEndpoint({
	page: 'Update statistics on database',
	path: '/databases/refresh_counters',
	body: requestBody({ id: Id, resource_id: Id, feedback: Type.Optional(FeedbackSchema) }),
	right: 'list',
	changes: true,
	handle: ({ id, resource_id, feedback }, context) => {
		const counted = findCounted(id, resource_id, context);
		const target = { kind: 'database', id, name: counted.database.name } as const;
		return { data: countAnew(counted, target, feedback, context) };
	},
});
