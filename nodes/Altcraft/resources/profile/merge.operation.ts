import { additionalFields } from '../../../shared/fields/kit/collection';
import { confirmed } from '../../../shared/fields/kit/confirmed';
import { sentSwitch } from '../../../shared/fields/kit/switch';
import { databaseId } from '../../../shared/fields/profile/databaseId';
import { skipTriggers } from '../../../shared/fields/profile/flags';
import { optionalProfileData } from '../../../shared/fields/profile/profileData';
import { action } from '../../../shared/kinds/action';
import { formDatabase } from '../../../shared/lists/formDatabase';
import { mergedProfiles, sourceDatabaseId } from './mergedProfiles';

const copyHistory = sentSwitch(
	{
		displayName: 'Copy History',
		name: 'copyHistory',
		default: true,
		description: 'Whether to copy the history of the sources, too',
	},
	'history',
);
const copySubscriptions = sentSwitch(
	{
		displayName: 'Copy Subscriptions',
		name: 'copySubscriptions',
		default: true,
		description:
			'Whether to copy the subscriptions of the sources, too, with categories and fields',
	},
	'subscriptions',
);

/** The table of the page is cut off after `history`, and so is the answer. */
export const merge = action({
	value: 'merge',
	name: 'Merge',
	action: 'Merge profiles',
	description: 'Move data, subscriptions and history of profiles into one',
	pages: ['Merging multiple profiles'],
	endpoint: '/profiles/merge',
	// Which requests Altcraft knows again is documented for imports, adds and updates alone.
	adds: () => true,
	fields: [
		databaseId,
		mergedProfiles,
		confirmed(
			'Merge',
			'Moves everything from the sources into the destination. This cannot be undone',
		),
		optionalProfileData(formDatabase),
		additionalFields(copyHistory, copySubscriptions, skipTriggers, sourceDatabaseId),
	],
});
