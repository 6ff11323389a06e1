import { additionalFields } from '../../../shared/fields/kit/collection';
import { databaseId } from '../../../shared/fields/profile/databaseId';
import { emptyFields } from '../../../shared/fields/profile/emptyFields';
import { skipInvalidSubscriptions } from '../../../shared/fields/profile/flags';
import { flatProfiles } from '../../../shared/fields/profile/flatProfiles';
import { resourceId } from '../../../shared/fields/profile/resourceId';
import { batch } from '../../../shared/kinds/batch';
import { eachResult } from '../../../shared/run/batches/answers/results';
import { formDatabase } from '../../../shared/lists/formDatabase';

/** The page has neither `skip_triggers` nor `detect_geo`. */
export const updateMany = batch({
	value: 'updateMany',
	name: 'Update Many',
	action: 'Update many profiles',
	description: 'Change the profiles of all items, many in one request',
	pages: ['Update multiple profiles'],
	endpoint: '/profiles/update_batch',
	answer: eachResult('profile_id', 'email', 'phone'),
	done: 'updated',
	fields: [
		databaseId,
		...flatProfiles(formDatabase, { creates: false }),
		additionalFields(emptyFields, resourceId, skipInvalidSubscriptions),
	],
});
