import { naming } from '../../../shared/checks';
import { field } from '../../../shared/fields/kit/field';
import { filters } from '../../../shared/fields/kit/filters';
import { only } from '../../../shared/fields/kit/only';
import { listReading } from '../../../shared/kinds/reading';
import { BY_POINTER, orderList } from '../../market/lists';

const touchpoint = field(
	{
		displayName: 'Touchpoint',
		name: 'touchpoint',
		type: 'string',
		default: '',
		placeholder: 'e.g. website',
		description: 'Only orders of this touchpoint, by its additional ID',
	},
	'endpoint',
	naming,
);

export const getMany = listReading({
	value: 'getMany',
	name: 'Get Many',
	action: 'Get many orders',
	description: 'List orders, of all touchpoints or of one',
	pages: ['Get orders list'],
	endpoint: orderList.endpoint,
	place: 'result',
	paging: BY_POINTER,
	fields: [filters(touchpoint)],
	simplified: only(
		'external_id',
		'status',
		'endpoint',
		'total_price',
		'delivery_cost',
		'currency',
		'create_time',
		'update_time',
		'profile',
		'lines',
	),
});
