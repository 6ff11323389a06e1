import { batch } from '../../../shared/kinds/batch';
import { eachOrAll } from '../../../shared/run/batches/answers/eachOrAll';
import { ENDPOINT, PAGES, productFields } from './imports';

export const upsertMany = batch({
	value: 'upsertMany',
	name: 'Create or Update Many',
	action: 'Create or update many products',
	description: 'The same for the products of all items, many in one request',
	pages: PAGES,
	endpoint: ENDPOINT,
	thing: ['product', 'products'],
	done: 'taken',
	size: 100,
	halves: true,
	answer: eachOrAll('external_id'),
	fields: productFields.each,
});
