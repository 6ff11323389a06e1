import {
	activeFilter,
	choiceFilter,
	filters,
	groupFilter,
	groupIdFilter,
	tagFilter,
} from '../../../shared/fields/kit/filters';
import { listReading } from '../../../shared/kinds/reading';
import { mailingList } from './lists';

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

export const getMany = listReading({
	value: 'getMany',
	name: 'Get Many',
	action: 'Get many mailings',
	description: 'List mailings with their type and whether they are active',
	pages: ['Get mailing list'],
	endpoint: mailingList.endpoint,
	fields: [filters(activeFilter, groupFilter, groupIdFilter, tagFilter, typeFilter)],
});
