import { additionalFields } from '../../../shared/fields/kit/collection';
import { databaseId } from '../../../shared/fields/profile/databaseId';
import { emptyFields } from '../../../shared/fields/profile/emptyFields';
import { changedProfileData } from '../../../shared/fields/profile/fieldChanges';
import {
	detectGeo,
	skipInvalidSubscriptions,
	skipTriggers,
} from '../../../shared/fields/profile/flags';
import { matching } from '../../../shared/fields/profile/matching';
import { ALL_MODES } from '../../../shared/fields/profile/matchingModes';
import { resourceId } from '../../../shared/fields/profile/resourceId';
import {
	addToSegments,
	changesSegments,
	removeFromSegments,
} from '../../../shared/fields/profile/segmentChanges';
import { action } from '../../../shared/kinds/action';
import { formDatabase } from '../../../shared/lists/formDatabase';
import { fitsMany } from './fitsMany';

export const update = action({
	value: 'update',
	name: 'Update',
	action: 'Update profile',
	description:
		'Change fields of a profile that Altcraft has, add to numbers and lists, clear fields',
	pages: ['Update profile', 'Database fields functional update'],
	endpoint: '/profiles/update',
	many: { name: 'Update Many', fits: fitsMany },
	fields: [
		databaseId,
		matching(ALL_MODES, { database: formDatabase }),
		changedProfileData(formDatabase, { creates: false, mayBeEmpty: changesSegments }),
		additionalFields(
			addToSegments,
			detectGeo,
			emptyFields,
			removeFromSegments,
			resourceId,
			skipInvalidSubscriptions,
			skipTriggers,
		),
	],
});
