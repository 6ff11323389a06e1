import { groupAndTagFilters } from '../../../shared/fields/kit/filters';
import { listReading } from '../../../shared/kinds/reading';
import { segmentList } from '../../../shared/lists/common';
import { withGroups } from '../../../shared/lists/groups';

export const getMany = listReading({
	value: 'getMany',
	name: 'Get Many',
	action: 'Get many segments',
	description: 'List segments with their tags and groups',
	pages: ['Get segments list'],
	endpoint: segmentList.endpoint,
	shape: withGroups,
	fields: [groupAndTagFilters],
});
