import { confirmed } from '../../../shared/fields/kit/confirmed';
import { action } from '../../../shared/kinds/action';
import { affected } from './affects';

export const suspendAll = action({
	value: 'suspendAll',
	name: 'Suspend All',
	action: 'Suspend all subscriptions',
	description: 'Switch off every active subscription of a database, resource or channel for a time',
	pages: ['Suspend all subscriptions'],
	endpoint: '/subscriptions/suspend_all',
	fields: [
		...affected('Suspend'),
		confirmed('Suspension', 'Nobody there gets messages until Unsuspend All'),
	],
});
