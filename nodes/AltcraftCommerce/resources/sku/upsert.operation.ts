import { action } from '../../../shared/kinds/action';
import { externalIdOf } from '../../market/entry';
import { ENDPOINT, PAGES, sku, skuFields } from './imports';

export const upsert = action({
	value: 'upsert',
	name: 'Create or Update',
	action: 'Create or update an SKU',
	description: 'Create a new record, or update the current one if it already exists (upsert)',
	pages: PAGES,
	endpoint: ENDPOINT,
	many: { name: 'Create or Update Many', fits: () => true },
	fields: skuFields.one,
	result: externalIdOf(sku.read),
});
