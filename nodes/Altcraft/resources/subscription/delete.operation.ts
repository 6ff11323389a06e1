import { remove } from '../../../shared/kinds/remove';
import { knownTarget } from './target';

export const deleteSubscription = remove({
	value: 'delete',
	name: 'Delete',
	action: 'Delete subscription',
	description: 'Remove a subscription, which Restore brings back',
	pages: ['Delete profile subscription'],
	endpoint: '/subscriptions/delete',
	fields: knownTarget,
});
