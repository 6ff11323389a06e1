import { additionalFields } from '../../../shared/fields/kit/collection';
import { databaseId } from '../../../shared/fields/profile/databaseId';
import { emptyFields } from '../../../shared/fields/profile/emptyFields';
import {
	detectGeo,
	skipInvalidSubscriptions,
	skipTriggers,
} from '../../../shared/fields/profile/flags';
import { flatProfiles } from '../../../shared/fields/profile/flatProfiles';
import { resourceId } from '../../../shared/fields/profile/resourceId';
import { batch } from '../../../shared/kinds/batch';
import { eachResult } from '../../../shared/run/batches/answers/results';
import { formDatabase } from '../../../shared/lists/formDatabase';

export const upsertMany = batch({
	value: 'upsertMany',
	name: 'Create or Update Many',
	action: 'Create or update many profiles',
	description: 'The same for all items, many in one request',
	pages: ['Import multiple profiles'],
	endpoint: '/profiles/import_batch',
	answer: eachResult('profile_id', 'email', 'phone'),
	done: 'imported',
	fields: [
		databaseId,
		...flatProfiles(formDatabase, { creates: true }),
		additionalFields(detectGeo, emptyFields, resourceId, skipInvalidSubscriptions, skipTriggers),
	],
});
