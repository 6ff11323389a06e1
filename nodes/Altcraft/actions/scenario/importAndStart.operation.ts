import { importTargets } from '../../fields/importTarget';
import { matching } from '../../fields/matching';
import { profileData } from '../../fields/profileData';
import type { Operation } from '../operation';
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
