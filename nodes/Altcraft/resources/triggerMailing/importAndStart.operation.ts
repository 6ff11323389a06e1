import { isOneProfile, matching } from '../../../shared/fields/profile/matching';
import { profileData } from '../../../shared/fields/profile/profileData';
import { action } from '../../../shared/kinds/action';
import { triggerMailingDatabase } from './database';
import { importFields } from './importFields';
import { launchedTriggerId } from './triggerMailingId';

export const importAndStart = action({
	value: 'importAndStart',
	name: 'Import and Start',
	action: 'Import profile and start trigger mailing',
	description: 'Create or update a profile and send it an active trigger mailing',
	pages: ['Profile import + trigger mailing launch'],
	endpoint: '/campaigns/triggers/import_and_start',
	many: { name: 'Import and Start Many', fits: isOneProfile },
	fields: [
		launchedTriggerId,
		matching(['custom', 'email', 'email_profile', 'phone', 'profile_id'], {
			database: triggerMailingDatabase,
			creates: true,
		}),
		profileData(triggerMailingDatabase),
		importFields,
	],
});
