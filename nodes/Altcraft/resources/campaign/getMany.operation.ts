import {
	attributeFilter,
	choiceFilter,
	filters,
	groupFilter,
	groupIdFilter,
	tagFilter,
} from '../../../shared/fields/kit/filters';
import { listReading } from '../../../shared/kinds/reading';
import { campaignList } from './lists';
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

export const getMany = listReading({
	value: 'getMany',
	name: 'Get Many',
	action: 'Get many campaigns',
	description: 'List campaigns with their state and audience',
	pages: ['Get campaign list'],
	endpoint: campaignList.endpoint,
	simplified: simplifiedCampaign,
	fields: [
		filters(
			attributeFilter('{ "season": ["spring_2026"] }'),
			groupFilter,
			groupIdFilter,
			stateFilter,
			tagFilter,
		),
	],
});
