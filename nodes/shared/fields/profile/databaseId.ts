import { databaseList } from '../../lists/common';
import { idProperty, targetField } from '../kit/id';

export const databaseProperty = idProperty({
	displayName: 'Database',
	name: 'databaseId',
	list: databaseList,
	description: 'The database that the profiles are in',
});

/** A database that an operation works on, by the keys that its page has. */
export const databaseIdAs = (...keys: string[]) => targetField(databaseProperty, ...keys);

/** The database that the profile is in. */
export const databaseId = databaseIdAs('db_id');
