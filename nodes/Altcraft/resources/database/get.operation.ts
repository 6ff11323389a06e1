import { databaseIdAs } from '../../../shared/fields/profile/databaseId';
import { objectReading } from '../../../shared/kinds/reading';

export const get = objectReading({
	value: 'get',
	name: 'Get',
	action: 'Get database',
	description: 'Read name, description and suppression list',
	pages: ['Get database information'],
	endpoint: '/databases/get/',
	fields: [databaseIdAs('id')],
});
