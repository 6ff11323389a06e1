import { importTargets } from '../../../shared/fields/profile/importTarget';
import { matchingOfEach } from '../../../shared/fields/profile/matching';
import { eachProfileData } from '../../../shared/fields/profile/profileData';
import { runInBackground } from '../../../shared/fields/kit/runInBackground';
import type { Operation } from '../../../shared/operation';
import { importFields } from './importFields';
import { launchedTriggerId } from './triggerMailingId';

/** Pages "Bulk profiles import + trigger mailing launch" and "Task for bulk profiles import + trigger launch". */
export const importAndStartMany: Operation = {
	value: 'importAndStartMany',
	name: 'Import and Start Many',
	action: 'Import many profiles and start trigger mailing',
	description:
		'Create or update the profiles of all items and send them an active trigger mailing, many in one request',
	endpoint: '/campaigns/triggers/import_and_start_batch',
	batch: {
		taskEndpoint: '/campaigns/triggers/import_and_start_batch_task',
		answer: 'results',
	},
	fields: [
		launchedTriggerId,
		matchingOfEach(['custom', 'email', 'email_profile', 'phone', 'profile_id'], { ownData: true }),
		eachProfileData(importTargets.triggerMailing),
		runInBackground,
		importFields,
	],
};
