import {
	activeFilter,
	filters,
	groupFilter,
	groupIdFilter,
	tagFilter,
} from '../../../shared/fields/kit/filters';
import { howMany } from '../../../shared/fields/kit/limit';
import { lists } from '../../../shared/lists';
import type { Operation } from '../../../shared/operation';

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
