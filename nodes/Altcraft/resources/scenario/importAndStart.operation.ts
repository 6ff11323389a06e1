import { importTargets } from '../../../shared/fields/profile/importTarget';
import { matching } from '../../../shared/fields/profile/matching';
import { profileData } from '../../../shared/fields/profile/profileData';
import type { Operation } from '../../../shared/operation';
import { importFields } from './importFields';
import { importScenarioId } from './scenarioId';

/** Page "Import and engage profile in scenario". */
export const importAndStart: Operation = {
	value: 'importAndStart',
	name: 'Import and Start',
	action: 'Import profile and start scenario',
	description: 'Create or update a profile and engage it in an active scenario',
	endpoint: '/workflows/import_and_start',
	manyOperation: 'Import and Start Many',
	fields: [
		importScenarioId,
		matching(['custom', 'email', 'phone', 'profile_id'], { creates: true }),
		profileData(importTargets.scenario),
		importFields,
	],
};
