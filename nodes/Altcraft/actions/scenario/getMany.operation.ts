import {
	attributeFilter,
	filters,
	groupFilter,
	groupIdFilter,
	tagFilter,
} from '../../fields/filters';
import { howMany } from '../../fields/limit';
import { lists } from '../../lists';
import type { Operation } from '../operation';

/** Page "Get scenarios list". */
export const getMany: Operation = {
	value: 'getMany',
	name: 'Get Many',
	action: 'Get many scenarios',
	description: 'List scenarios with their database, nodes and whether they are active',
	endpoint: lists.searchScenarios.endpoint,
	reads: { data: 'list' },
	fields: [
		howMany,
		filters(
			attributeFilter('{ "season": { "options": ["spring_2026"] } }'),
			groupFilter,
			groupIdFilter,
			tagFilter,
		),
	],
};
