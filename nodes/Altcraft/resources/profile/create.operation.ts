import { additionalFields } from '../../../shared/fields/kit/collection';
import { databaseId } from '../../../shared/fields/profile/databaseId';
import { emptyFields } from '../../../shared/fields/profile/emptyFields';
import { skipInvalidSubscriptions, skipTriggers } from '../../../shared/fields/profile/flags';
import { addedProfileData } from '../../../shared/fields/profile/profileData';
import { action } from '../../../shared/kinds/action';
import { formDatabase } from '../../../shared/lists/formDatabase';

export const create = action({
	value: 'create',
	name: 'Create',
	action: 'Create profile',
	description: 'Add a new profile, and refuse one whose email is there already',
	pages: ['Add profile to database'],
	endpoint: '/profiles/add',
	many: { name: 'Create Many', fits: () => true },
	fields: [
		databaseId,
		addedProfileData(formDatabase),
		additionalFields(emptyFields, skipInvalidSubscriptions, skipTriggers),
	],
});
