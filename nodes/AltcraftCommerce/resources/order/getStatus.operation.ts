import { objectReading } from '../../../shared/kinds/reading';
import { orderId } from './orderId';

export const getStatus = objectReading({
	value: 'getStatus',
	name: 'Get Status',
	action: 'Get status of an order',
	description: 'Read where an order came from and its status',
	pages: ['Get order status'],
	endpoint: '/market/orders/get_status',
	place: 'result',
	fields: [orderId],
});
