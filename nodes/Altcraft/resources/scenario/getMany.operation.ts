import {
	attributeFilter,
	filters,
	groupFilter,
	groupIdFilter,
	tagFilter,
} from '../../../shared/fields/kit/filters';
import { only } from '../../../shared/fields/kit/only';
import { listReading } from '../../../shared/kinds/reading';
import { scenarioList } from './lists';

export const getMany = listReading({
	value: 'getMany',
	name: 'Get Many',
	action: 'Get many scenarios',
	description: 'List scenarios with their database, nodes and whether they are active',
	pages: ['Get scenarios list'],
	endpoint: scenarioList.endpoint,
	simplified: only('id', 'name', 'list_id', 'is_active', 'mode', 'ui_tags', 'groups'),
	fields: [
		filters(
			attributeFilter('{ "season": { "options": ["spring_2026"] } }'),
			groupFilter,
			groupIdFilter,
			tagFilter,
		),
	],
});
