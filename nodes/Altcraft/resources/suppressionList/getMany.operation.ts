import { groupAndTagFilters } from '../../../shared/fields/kit/filters';
import { listReading } from '../../../shared/kinds/reading';
import { suppressionListList } from './lists';

export const getMany = listReading({
	value: 'getMany',
	name: 'Get Many',
	action: 'Get many suppression lists',
	description: 'List suppression lists with their tags and groups',
	pages: ['Get the list of suppression lists'],
	endpoint: suppressionListList.endpoint,
	fields: [groupAndTagFilters],
});
