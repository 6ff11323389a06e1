import { additionalFields } from '../../../shared/fields/kit/collection';
import { databaseId } from '../../../shared/fields/profile/databaseId';
import { emptyFields } from '../../../shared/fields/profile/emptyFields';
import { skipInvalidSubscriptions, skipTriggers } from '../../../shared/fields/profile/flags';
import { eachAddedProfile } from '../../../shared/fields/profile/profileData';
import { batch } from '../../../shared/kinds/batch';
import { eachResult } from '../../../shared/run/batches/answers/results';
import { formDatabase } from '../../../shared/lists/formDatabase';

export const createMany = batch({
	value: 'createMany',
	name: 'Create Many',
	action: 'Create many profiles',
	description: 'The same for all items, many in one request',
	pages: ['Add multiple profiles'],
	endpoint: '/profiles/add_batch/',
	answer: eachResult('email', 'phone'),
	done: 'added',
	fields: [
		databaseId,
		eachAddedProfile(formDatabase),
		additionalFields(emptyFields, skipInvalidSubscriptions, skipTriggers),
	],
});
