import { additionalFields } from '../../../shared/fields/kit/collection';
import { profileConditions } from '../../../shared/fields/profile/conditions';
import { databaseId } from '../../../shared/fields/profile/databaseId';
import { choosesFields, returnedFields } from '../../../shared/fields/profile/returnedFields';
import { listReading } from '../../../shared/kinds/reading';
import { BY_TEXT } from '../../../shared/transport/pages';
import { formDatabase } from '../../../shared/lists/formDatabase';
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
		profileConditions(formDatabase, 'query', {
			mayBeEmpty: true,
			hint: 'For a whole database, Export to File is lighter',
		}),
		// The answer has the ID as `id`, whichever fields are asked for.
		additionalFields(returnedFields(formDatabase, '_id')),
	],
});
