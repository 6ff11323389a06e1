import {
	activeFilter,
	choiceFilter,
	filters,
	groupFilter,
	groupIdFilter,
	tagFilter,
} from '../../../shared/fields/kit/filters';
import { howMany } from '../../../shared/fields/kit/limit';
import { lists } from '../../../shared/lists';
import type { Operation } from '../../../shared/operation';

const typeFilter = choiceFilter(
	{
		displayName: 'Type',
		name: 'type',
		default: 'broadcast',
		description: 'Only mailings of this type',
	},
	[
		{ name: 'Broadcast', value: 'broadcast' },
		{ name: 'Regular', value: 'regular' },
		{ name: 'Split Test', value: 'splittest' },
		{ name: 'Trigger', value: 'trigger' },
	],
);

/** Page "Get mailing list". */
export const getMany: Operation = {
	value: 'getMany',
	name: 'Get Many',
	action: 'Get many mailings',
	description: 'List mailings with their type and whether they are active',
	endpoint: lists.searchMailings.endpoint,
	reads: { data: 'list' },
	fields: [howMany, filters(activeFilter, groupFilter, groupIdFilter, tagFilter, typeFilter)],
};
