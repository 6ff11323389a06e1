import { confirmed } from '../../../shared/fields/kit/confirmed';
import { remove } from '../../../shared/kinds/remove';
import { goodsIds } from '../../market/goodsIds';

const { fields, judge } = goodsIds('SKUs', 'SKU');

export const deleteSkus = remove({
	value: 'delete',
	name: 'Delete',
	action: 'Delete SKUs for good',
	description: 'Delete SKUs for good',
	pages: ['Delete SKU'],
	endpoint: '/market/sku/delete',
	fields: [...fields, confirmed('Deletion', 'The SKUs go for good, and Altcraft has no undo')],
	judge,
});
