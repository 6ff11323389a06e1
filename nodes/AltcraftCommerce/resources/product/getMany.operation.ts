import { listReading } from '../../../shared/kinds/reading';
import { BY_POINTER, productList } from '../../market/lists';

export const getMany = listReading({
	value: 'getMany',
	name: 'Get Many',
	action: 'Get many products',
	description: 'List products with their SKUs',
	pages: ['Get products list'],
	endpoint: productList.endpoint,
	place: 'result',
	paging: BY_POINTER,
	fields: [],
});
