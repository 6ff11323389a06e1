import { additionalFields } from '../../../shared/fields/kit/collection';
import { profileConditions } from '../../../shared/fields/profile/conditions';
import { databaseId } from '../../../shared/fields/profile/databaseId';
import { choosesFields, returnedFields } from '../../../shared/fields/profile/returnedFields';
import { listReading } from '../../../shared/kinds/reading';
import { BY_TEXT } from '../../../shared/transport/pages';
import { profileDatabase } from './database';
import { simplifiedProfile } from './simplified';

export const getMany = listReading({
	value: 'getMany',
	name: 'Get Many',
	action: 'Get many profiles',
	description: 'List profiles of a database, all or those that meet conditions',
	pages: ['Get data for multiple profiles'],
	endpoint: '/profiles/list',
	paging: BY_TEXT,
	simplified: simplifiedProfile,
	isWhole: choosesFields,
	fields: [
		databaseId,
		profileConditions(profileDatabase, 'query', { mayBeEmpty: true }),
		// The answer has the ID as `id`, whichever fields are asked for.
		additionalFields(returnedFields(profileDatabase, '_id')),
	],
});
