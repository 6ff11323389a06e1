import { Type } from '@sinclair/typebox';
import { countAnew, findCounted, lastCounted } from '../../platform/counters';
import { Id, requestBody } from '../../schemas/common';
import { FeedbackSchema } from '../../schemas/feedback';
import { defineEndpoint } from '../endpoint';

/** Get resource statistics: its page was not found, so path and parameters are inferred. */
export const getResourceCounters = defineEndpoint({
	page: 'Get resource statistics',
	path: '/resources/get_counters',
	body: requestBody({ id: Id, list_id: Id }),
	right: 'list',
	changes: false,
	inferred: 'resourceCounters',
	handle: ({ id, list_id }, context) => ({
		data: lastCounted(findCounted(list_id, id, context), context),
	}),
});

/** Update statistics on resource. */
export const refreshResourceCounters = defineEndpoint({
	page: 'Update statistics on resource',
	path: '/resources/refresh_counters',
	body: requestBody({ id: Id, list_id: Id, feedback: Type.Optional(FeedbackSchema) }),
	right: 'list',
	changes: true,
	handle: ({ id, list_id, feedback }, context) => {
		const counted = findCounted(list_id, id, context);
		const target = { kind: 'resource', id, name: counted.resource.name } as const;
		return { data: countAnew(counted, target, feedback, context) };
	},
});
