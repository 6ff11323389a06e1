import { matchingOfEach } from '../../../shared/fields/profile/matching';
import { eachProfileData } from '../../../shared/fields/profile/profileData';
import { batch } from '../../../shared/kinds/batch';
import { eachResult } from '../../../shared/run/batches/answers/results';
import { triggerMailingDatabase } from './database';
import { importFields } from './importFields';
import { launchedTriggerId } from './triggerMailingId';

/** Pages "Bulk profiles import + trigger mailing launch" and "Task for bulk profiles import + trigger launch". */
export const importAndStartMany = batch({
	value: 'importAndStartMany',
	name: 'Import and Start Many',
	action: 'Import many profiles and start trigger mailing',
	description:
		'Create or update the profiles of all items and send them an active trigger mailing, many in one request',
	pages: [
		'Bulk profiles import + trigger mailing launch',
		'Task for bulk profiles import + trigger launch',
	],
	endpoint: '/campaigns/triggers/import_and_start_batch',
	task: { path: '/campaigns/triggers/import_and_start_batch_task' },
	answer: eachResult('profile_id', 'email', 'phone'),
	done: 'engaged',
	fields: [
		launchedTriggerId,
		matchingOfEach(['custom', 'email', 'email_profile', 'phone', 'profile_id'], {
			database: triggerMailingDatabase,
			ownData: true,
		}),
		eachProfileData(triggerMailingDatabase),
		importFields,
	],
});
