import { databaseList } from '../../lists/common';
import { idProperty, targetField } from '../kit/id';

/** The database that the profile is in. */
export const databaseId = targetField(
	idProperty({ displayName: 'Database', name: 'databaseId', list: databaseList }),
	'db_id',
);
