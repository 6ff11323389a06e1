import { action } from '../../../shared/kinds/action';
import { externalIdOf } from '../../market/entry';
import { ENDPOINT, orderFields, PAGES, readOrder } from './imports';

export const upsert = action({
	value: 'upsert',
	name: 'Create or Update',
	action: 'Create or update an order',
	description: 'Create a new record, or update the current one if it already exists (upsert)',
	pages: PAGES,
	endpoint: ENDPOINT,
	many: { name: 'Create or Update Many', fits: () => true },
	fields: orderFields.one,
	result: externalIdOf(readOrder),
});
