import { confirmed } from '../../../shared/fields/kit/confirmed';
import { remove } from '../../../shared/kinds/remove';
import { orderId } from './orderId';

export const deleteOrder = remove({
	value: 'delete',
	name: 'Delete',
	action: 'Delete an order for good',
	description: 'Delete an order for good',
	pages: ['Delete order'],
	endpoint: '/market/orders/delete',
	fields: [orderId, confirmed('Deletion', 'Deletes the order for good. This cannot be undone')],
});
