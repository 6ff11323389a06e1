import { additionalFields } from '../../fields/collection';
import { attachments } from '../../fields/attachments';
import { content } from '../../fields/content';
import { detectGeo, skipInvalidSubscriptions, skipTriggers } from '../../fields/flags';
import { matching } from '../../fields/matching';
import { emptyFields } from '../../fields/emptyFields';
import { profileData } from '../../fields/profileData';
import type { Operation } from '../operation';
import { importScenarioId, scenarioTarget } from './scenarioId';

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
		profileData(scenarioTarget),
		additionalFields(
			attachments,
			content,
			detectGeo,
			emptyFields,
			skipInvalidSubscriptions,
			skipTriggers,
		),
	],
};
