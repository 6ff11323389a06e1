import { filters, groupFilter, groupIdFilter } from '../../../shared/fields/kit/filters';
import { listReading } from '../../../shared/kinds/reading';
import { subscriptionResourceList } from '../../../shared/lists/common';
import { withGroups } from '../../../shared/lists/groups';

export const getMany = listReading({
	value: 'getMany',
	name: 'Get Many',
	action: 'Get many resources',
	description: 'List resources with their groups',
	pages: ['Get resources list'],
	endpoint: subscriptionResourceList.endpoint,
	shape: withGroups,
	fields: [filters(groupFilter, groupIdFilter)],
});
