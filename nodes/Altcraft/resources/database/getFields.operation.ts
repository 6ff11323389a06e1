import { databaseIdAs } from '../../../shared/fields/profile/databaseId';
import { fieldRow, toldFieldRows } from '../../../shared/lists/fieldRows';
import { entriesReading } from '../../../shared/kinds/reading';

/** The page could not be read: its siblings name a database by either key. */
export const getFields = entriesReading({
	value: 'getFields',
	name: 'Get Fields',
	action: 'Get fields of a database',
	description: 'Inferred, test it first: list the fields that profiles of the database have',
	pages: ['Get database fields'],
	inferred: ['/databases/fields_get'],
	endpoint: '/databases/fields_get',
	entries: toldFieldRows,
	shape: fieldRow,
	fields: [databaseIdAs('id', 'db_id')],
});
