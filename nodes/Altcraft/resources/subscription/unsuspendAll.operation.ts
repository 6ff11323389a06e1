import { confirmed } from '../../../shared/fields/kit/confirmed';
import { action } from '../../../shared/kinds/action';
import { affected } from './affects';

export const unsuspendAll = action({
	value: 'unsuspendAll',
	name: 'Unsuspend All',
	action: 'Unsuspend all subscriptions',
	description: 'Switch suspended subscriptions on again',
	pages: ['Unsuspend all suspended subscriptions'],
	endpoint: '/subscriptions/unsuspend_all',
	fields: [
		...affected('Unsuspend'),
		confirmed('Unsuspension', 'People who paused their messages themselves get them again, too'),
	],
});
