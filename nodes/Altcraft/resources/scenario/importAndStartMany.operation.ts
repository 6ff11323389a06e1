import { importTargets } from '../../../shared/fields/profile/importTarget';
import { matchingOfEach } from '../../../shared/fields/profile/matching';
import { eachProfileData } from '../../../shared/fields/profile/profileData';
import { runInBackground } from '../../../shared/fields/kit/runInBackground';
import type { Operation } from '../../../shared/operation';
import { importFields } from './importFields';
import { importScenarioId } from './scenarioId';

/**
 * Pages "Batch import and engage profiles in a scenario" and "Task for batch import …".
 *
 * Their request is known in part: a profile holds its matching values and its own `data`, as the
 * batches of trigger mailings document it (pages "Data array" and "Bulk profiles import + trigger
 * mailing launch").
 */
export const importAndStartMany: Operation = {
	value: 'importAndStartMany',
	name: 'Import and Start Many',
	action: 'Import many profiles and start scenario',
	description:
		'Create or update the profiles of all items and engage them, many in one request. Its form is that of the batches of trigger mailings, since the documentation of this one is incomplete.',
	endpoint: '/workflows/import_and_start_batch',
	batch: { taskEndpoint: '/workflows/import_and_start_batch_task', answer: 'results' },
	fields: [
		importScenarioId,
		matchingOfEach(['custom', 'email', 'email_profile', 'phone', 'profile_id'], { ownData: true }),
		eachProfileData(importTargets.scenario),
		runInBackground,
		importFields,
	],
};
