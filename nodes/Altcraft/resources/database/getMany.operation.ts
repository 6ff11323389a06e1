import { groupAndTagFilters } from '../../../shared/fields/kit/filters';
import { listReading } from '../../../shared/kinds/reading';
import { databaseList } from '../../../shared/lists/common';
import { withGroups } from '../../../shared/lists/groups';

export const getMany = listReading({
	value: 'getMany',
	name: 'Get Many',
	action: 'Get many databases',
	description: 'List databases with tags and groups',
	pages: ['Get database list'],
	endpoint: databaseList.endpoint,
	shape: withGroups,
	fields: [groupAndTagFilters],
});
