import { confirmed } from '../../../shared/fields/kit/confirmed';
import { remove } from '../../../shared/kinds/remove';
import { goodsIds } from '../../market/goodsIds';

const { fields, judge } = goodsIds('Products', 'product');

export const deleteProducts = remove({
	value: 'delete',
	name: 'Delete',
	action: 'Delete products for good',
	description: 'Delete products for good',
	pages: ['Delete products'],
	endpoint: '/market/products/delete',
	fields: [...fields, confirmed('Deletion', 'The products go for good, and Altcraft has no undo')],
	judge,
});
