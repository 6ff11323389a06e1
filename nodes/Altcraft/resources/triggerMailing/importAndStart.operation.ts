import { importTargets } from '../../../shared/fields/profile/importTarget';
import { matching } from '../../../shared/fields/profile/matching';
import { profileData } from '../../../shared/fields/profile/profileData';
import type { Operation } from '../../../shared/operation';
import { importFields } from './importFields';
import { launchedTriggerId } from './triggerMailingId';

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
		profileData(importTargets.triggerMailing),
		importFields,
	],
};
