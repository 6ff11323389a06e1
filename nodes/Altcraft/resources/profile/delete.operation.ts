import { additionalFields } from '../../../shared/fields/kit/collection';
import { confirmed } from '../../../shared/fields/kit/confirmed';
import { databaseId } from '../../../shared/fields/profile/databaseId';
import { matching } from '../../../shared/fields/profile/matching';
import { resourceId } from '../../../shared/fields/profile/resourceId';
import { remove } from '../../../shared/kinds/remove';
import { formDatabase } from '../../../shared/lists/formDatabase';
import { maxProfiles } from './maxProfiles';

export const deleteProfile = remove({
	value: 'delete',
	name: 'Delete',
	action: 'Delete profile',
	description: 'Erase a profile with its history and relations, for good',
	pages: ['Delete profile'],
	endpoint: '/profiles/delete',
	fields: [
		databaseId,
		// Nobody should try out modes on a deletion.
		matching(['custom', 'email', 'phone', 'profile_id'], {
			database: formDatabase,
			others: false,
		}),
		{
			...confirmed('Deletion', 'Profiles are deleted for good, with history and relations'),
			advice: {
				403: "The role needs the right to delete profiles, which is one of its own: ask Altcraft's master user for it",
			},
		},
		maxProfiles,
		additionalFields(resourceId),
	],
});
