import { matchingOfEach } from '../../../shared/fields/profile/matching';
import { eachProfileData } from '../../../shared/fields/profile/profileData';
import { batch } from '../../../shared/kinds/batch';
import { eachResult } from '../../../shared/run/batches/answers/results';
import { scenarioDatabase } from './database';
import { importFields } from './importFields';
import { importScenarioId } from './scenarioId';

/**
 * The request is known in part: a profile holds its matching values and its own `data`, as the
 * batches of trigger mailings document it (pages "Data array" and "Bulk profiles import + trigger
 * mailing launch").
 */
export const importAndStartMany = batch({
	value: 'importAndStartMany',
	name: 'Import and Start Many',
	action: 'Import many profiles and start scenario',
	description:
		'Create or update the profiles of all items and start the scenario for them, up to 10,000 profiles per request',
	pages: [
		'Batch import and engage profiles in a scenario',
		'Task for batch import and engaging profiles in the scenario',
		'Data array',
	],
	endpoint: '/workflows/import_and_start_batch',
	task: { path: '/workflows/import_and_start_batch_task' },
	answer: eachResult('profile_id', 'email', 'phone'),
	done: 'engaged',
	fields: [
		importScenarioId,
		matchingOfEach(['custom', 'email', 'email_profile', 'phone', 'profile_id'], {
			database: scenarioDatabase,
			ownData: true,
		}),
		eachProfileData(scenarioDatabase),
		importFields,
	],
});
