import { action } from '../../../shared/kinds/action';
import { externalIdOf } from '../../market/entry';
import { ENDPOINT, PAGES, product, productFields } from './imports';

export const upsert = action({
	value: 'upsert',
	name: 'Create or Update',
	action: 'Create or update a product',
	description: 'Create a new record, or update the current one if it already exists (upsert)',
	pages: PAGES,
	endpoint: ENDPOINT,
	many: { name: 'Create or Update Many', fits: () => true },
	fields: productFields.one,
	result: externalIdOf(product.read),
});
