import { additionalFields } from '../../../shared/fields/kit/collection';
import { databaseId } from '../../../shared/fields/profile/databaseId';
import { matching } from '../../../shared/fields/profile/matching';
import { ALL_MODES } from '../../../shared/fields/profile/matchingModes';
import { resourceId } from '../../../shared/fields/profile/resourceId';
import { objectReading } from '../../../shared/kinds/reading';
import { formDatabase } from '../../../shared/lists/formDatabase';
import { simplifiedProfile } from './simplified';

export const get = objectReading({
	value: 'get',
	name: 'Get',
	action: 'Get profile',
	description: "Read a profile's fields and subscriptions",
	pages: ['Get profile data'],
	endpoint: '/profiles/get/',
	simplified: simplifiedProfile,
	fields: [
		databaseId,
		matching(ALL_MODES, { database: formDatabase }),
		additionalFields(resourceId),
	],
});
