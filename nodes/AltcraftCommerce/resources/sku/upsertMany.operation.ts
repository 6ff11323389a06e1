import { batch } from '../../../shared/kinds/batch';
import { eachOrAll } from '../../../shared/run/batches/answers/eachOrAll';
import { ENDPOINT, PAGES, skuFields } from './imports';

export const upsertMany = batch({
	value: 'upsertMany',
	name: 'Create or Update Many',
	action: 'Create or update many SKUs',
	description: 'The same for the SKUs of all items, many in one request',
	pages: PAGES,
	endpoint: ENDPOINT,
	thing: ['SKU', 'SKUs'],
	done: 'taken',
	size: 100,
	halves: true,
	answer: eachOrAll('external_id'),
	fields: skuFields.each,
});
