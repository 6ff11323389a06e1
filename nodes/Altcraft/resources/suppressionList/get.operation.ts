import { objectReading } from '../../../shared/kinds/reading';
import { suppressionListId } from './suppressionListId';

export const get = objectReading({
	value: 'get',
	name: 'Get',
	action: 'Get suppression list',
	description: "Read a list's name, description and whether it is the global one",
	pages: ['Get suppression list info'],
	endpoint: '/suppresses/get',
	fields: [suppressionListId],
});
