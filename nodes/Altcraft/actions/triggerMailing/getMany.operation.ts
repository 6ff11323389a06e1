import { activeFilter, filters, groupFilter, groupIdFilter, tagFilter } from '../../fields/filters';
import { howMany } from '../../fields/limit';
import { lists } from '../../lists';
import type { Operation } from '../operation';

/** Page "Get trigger mailings list". */
export const getMany: Operation = {
	value: 'getMany',
	name: 'Get Many',
	action: 'Get many trigger mailings',
	description: 'List trigger mailings with what starts them and whether they are active',
	endpoint: lists.searchTriggerMailings.endpoint,
	reads: { data: 'list' },
	fields: [howMany, filters(activeFilter, groupFilter, groupIdFilter, tagFilter)],
};
