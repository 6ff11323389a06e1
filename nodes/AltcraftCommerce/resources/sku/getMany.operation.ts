import { listReading } from '../../../shared/kinds/reading';
import { BY_POINTER, skuList } from '../../market/lists';

export const getMany = listReading({
	value: 'getMany',
	name: 'Get Many',
	action: 'Get many SKUs',
	description: 'List SKUs',
	pages: ['Get SKUs list'],
	endpoint: skuList.endpoint,
	place: 'result',
	paging: BY_POINTER,
	fields: [],
});
