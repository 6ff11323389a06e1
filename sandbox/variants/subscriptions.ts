import { inferredPath, type VariantDescription } from './description';
import { RELATIONS } from './paths';

/** What the documentation leaves open about subscriptions, relations and what is counted of them. */
export const subscriptionsVariants = {
	subscriptionAnswer: {
		what: 'The answer to Add or edit subscription: the envelope alone, or the subscription in data',
		doubt: 'its answer is cut off in every known copy',
		concerns: ['/subscriptions/set'],
		values: ['envelope', 'subscription'],
	},
	subscriptionsDeleted: {
		what: 'Deleted subscriptions in the requests that read: left out, or shown with is_delete',
		doubt: 'the page says that the record stays with is_delete: true, not where it is seen',
		concerns: ['/subscriptions/get', '/subscriptions/list', '/subscriptions/list_all'],
		values: ['hidden', 'shown'],
	},
	restoreOfActive: {
		what: 'Restore deleted subscription for one that is not deleted: an incorrect request, or success',
		doubt: 'no page says it',
		concerns: ['/subscriptions/undelete'],
		values: [400, 'accepted'],
	},
	resourceCounters: inferredPath('/resources/get_counters'),
	relationFieldName: {
		what: 'Where field_name stands in the requests with two profiles: in each profile, or beside them',
		doubt: 'the tables have it beside, and say that the matching fields go inside the object',
		concerns: RELATIONS,
		values: ['inProfiles', 'beside'],
	},
} as const satisfies Record<string, VariantDescription>;
