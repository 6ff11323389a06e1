import { batch } from '../../../shared/kinds/batch';
import { eachOrAll } from '../../../shared/run/batches/answers/eachOrAll';
import { ENDPOINT, orderFields, PAGES } from './imports';

export const upsertMany = batch({
	value: 'upsertMany',
	name: 'Create or Update Many',
	action: 'Create or update many orders',
	description: 'The same for the orders of all items, many in one request',
	pages: PAGES,
	endpoint: ENDPOINT,
	thing: ['order', 'orders'],
	done: 'taken',
	size: 100,
	halves: true,
	answer: eachOrAll('external_id'),
	fields: orderFields.each,
});
