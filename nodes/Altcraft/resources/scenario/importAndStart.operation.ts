import { isOneProfile, matching } from '../../../shared/fields/profile/matching';
import { profileData } from '../../../shared/fields/profile/profileData';
import { action } from '../../../shared/kinds/action';
import { scenarioDatabase } from './database';
import { importFields } from './importFields';
import { importScenarioId } from './scenarioId';

export const importAndStart = action({
	value: 'importAndStart',
	name: 'Import and Start',
	action: 'Import profile and start scenario',
	description: 'Create or update a profile and engage it in an active scenario',
	pages: ['Import and engage profile in scenario'],
	endpoint: '/workflows/import_and_start',
	many: { name: 'Import and Start Many', fits: isOneProfile },
	fields: [
		importScenarioId,
		matching(['custom', 'email', 'phone', 'profile_id'], {
			database: scenarioDatabase,
			creates: true,
		}),
		profileData(scenarioDatabase),
		importFields,
	],
});
