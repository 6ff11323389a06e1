import {
	activeFilter,
	filters,
	groupFilter,
	groupIdFilter,
	tagFilter,
} from '../../../shared/fields/kit/filters';
import { listReading } from '../../../shared/kinds/reading';
import { triggerMailingList } from './lists';

export const getMany = listReading({
	value: 'getMany',
	name: 'Get Many',
	action: 'Get many trigger mailings',
	description: 'List trigger mailings with what starts them and whether they are active',
	pages: ['Get trigger mailings list'],
	endpoint: triggerMailingList.endpoint,
	fields: [filters(activeFilter, groupFilter, groupIdFilter, tagFilter)],
});
