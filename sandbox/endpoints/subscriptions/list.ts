import { Type } from '@sinclair/typebox';
import { findProfileById, flatSubscription, isShown } from '../../platform/subscription-target';
import { Id, requestBody } from '../../schemas/common';
import { defineEndpoint } from '../endpoint';

/** Get all profile subscriptions. */
export const listProfileSubscriptions = defineEndpoint({
	page: 'Get all profile subscriptions',
	path: '/subscriptions/list',
	body: requestBody({ db_id: Id, profile_id: Type.String({ minLength: 1 }) }),
	right: 'list',
	changes: false,
	handle: (body, context) => {
		const { subscriptions } = findProfileById(body, context);
		return { data: subscriptions.filter((one) => isShown(one, context)).map(flatSubscription) };
	},
});
