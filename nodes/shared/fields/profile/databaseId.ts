import { databaseList } from '../../lists/common';
import { idProperty, targetField } from '../kit/id';

export const databaseProperty = idProperty({
	displayName: 'Database',
	name: 'databaseId',
	list: databaseList,
});

/** A database that an operation works on, by the key that its page has. */
export const databaseIdAs = (key: string) => targetField(databaseProperty, key);

/** The database that the profile is in. */
export const databaseId = databaseIdAs('db_id');
