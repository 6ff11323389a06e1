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
import { addToSegments, removeFromSegments } from '../../../shared/fields/profile/segmentChanges';
import { action } from '../../../shared/kinds/action';
import { formDatabase } from '../../../shared/lists/formDatabase';
import { fitsMany } from './fitsMany';

export const upsert = action({
	value: 'upsert',
	name: 'Create or Update',
	action: 'Create or update a profile',
	description: 'Create a new record, or update the current one if it already exists (upsert)',
	pages: ['Import profile', 'Database fields functional update'],
	endpoint: '/profiles/import',
	many: { name: 'Create or Update Many', fits: fitsMany },
	fields: [
		databaseId,
		matching(ALL_MODES, { database: formDatabase, creates: true }),
		// A profile that is new by its matching value alone is one.
		changedProfileData(formDatabase, { creates: true, mayBeEmpty: () => true }),
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
