import {
	attributeFilter,
	choiceFilter,
	filters,
	groupFilter,
	groupIdFilter,
	tagFilter,
} from '../../../shared/fields/kit/filters';
import { howMany } from '../../../shared/fields/kit/limit';
import { simplify } from '../../../shared/fields/kit/simplify';
import { lists } from '../../../shared/lists';
import type { Operation } from '../../../shared/operation';
import { simplifiedCampaign } from './simplified';

const stateFilter = choiceFilter(
	{
		displayName: 'State',
		name: 'state',
		default: 'active',
		description: 'Only campaigns in this state',
	},
	[
		{ name: 'Active', value: 'active' },
		{ name: 'Being Cloned', value: 'cloning' },
		{ name: 'Completed', value: 'completed' },
		{ name: 'Deleted', value: 'deleted' },
		{ name: 'Inactive', value: 'inactive' },
		{ name: 'Waiting', value: 'waiting' },
	],
);

/** Page "Get campaign list". */
export const getMany: Operation = {
	value: 'getMany',
	name: 'Get Many',
	action: 'Get many campaigns',
	description: 'List campaigns with their state and audience',
	endpoint: lists.searchCampaigns.endpoint,
	reads: { data: 'list', simplified: simplifiedCampaign },
	fields: [
		howMany,
		simplify,
		filters(
			attributeFilter('{ "season": ["spring_2026"] }'),
			groupFilter,
			groupIdFilter,
			stateFilter,
			tagFilter,
		),
	],
};
