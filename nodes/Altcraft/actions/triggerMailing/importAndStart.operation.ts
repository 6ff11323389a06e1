import { attachments } from '../../fields/attachments';
import { additionalFields } from '../../fields/collection';
import { content } from '../../fields/content';
import { customData } from '../../fields/customData';
import { emptyFields } from '../../fields/emptyFields';
import { detectGeo, skipInvalidSubscriptions, skipTriggers } from '../../fields/flags';
import { matching } from '../../fields/matching';
import { profileData } from '../../fields/profileData';
import { resourceId } from '../../fields/resourceId';
import { startDelay } from '../../fields/startDelay';
import type { Operation } from '../operation';
import { launchedTriggerId, triggerMailingTarget } from './triggerMailingId';

/** Page "Profile import + trigger mailing launch". */
export const importAndStart: Operation = {
	value: 'importAndStart',
	name: 'Import and Start',
	action: 'Import profile and start trigger mailing',
	description: 'Create or update a profile and send it an active trigger mailing',
	endpoint: '/campaigns/triggers/import_and_start',
	manyOperation: 'Import and Start Many',
	fields: [
		launchedTriggerId,
		matching(['custom', 'email', 'email_profile', 'phone', 'profile_id'], { creates: true }),
		profileData(triggerMailingTarget),
		additionalFields(
			attachments,
			content,
			customData,
			detectGeo,
			emptyFields,
			resourceId,
			skipInvalidSubscriptions,
			skipTriggers,
			startDelay,
		),
	],
};
