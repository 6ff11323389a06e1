import { additionalFields } from '../../../shared/fields/kit/collection';
import { attachments } from '../../../shared/fields/message/attachments';
import { content } from '../../../shared/fields/message/content';
import { isAudience, matching } from '../../../shared/fields/profile/matching';
import { resourceId } from '../../../shared/fields/profile/resourceId';
import { subscriptionFilter } from '../../../shared/fields/profile/subscriptionFilter';
import { action } from '../../../shared/kinds/action';
import { scenarioDatabase } from './database';
import { startedScenarioId } from './scenarioId';

export const start = action({
	value: 'start',
	name: 'Start',
	action: 'Start scenario for profile',
	description: 'Engage a profile that Altcraft has already in an active scenario',
	pages: ['Engage profile in scenario'],
	endpoint: '/workflows/start',
	launches: isAudience,
	fields: [
		startedScenarioId,
		matching(['custom', 'custom_request', 'email', 'phone', 'profile_id'], {
			database: scenarioDatabase,
		}),
		additionalFields(attachments, content, resourceId, subscriptionFilter),
	],
});
