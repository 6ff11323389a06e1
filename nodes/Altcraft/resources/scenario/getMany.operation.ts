import {
	attributeFilter,
	filters,
	groupFilter,
	groupIdFilter,
	tagFilter,
} from '../../../shared/fields/kit/filters';
import { howMany } from '../../../shared/fields/kit/limit';
import { lists } from '../../../shared/lists';
import type { Operation } from '../../../shared/operation';

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
