import { attachments } from '../../../shared/fields/message/attachments';
import { additionalFields } from '../../../shared/fields/kit/collection';
import { content } from '../../../shared/fields/message/content';
import { customData } from '../../../shared/fields/message/customData';
import { isAudience, isOneProfile, matching } from '../../../shared/fields/profile/matching';
import { resourceId } from '../../../shared/fields/profile/resourceId';
import { subscriptionFilter } from '../../../shared/fields/profile/subscriptionFilter';
import { action } from '../../../shared/kinds/action';
import { triggerMailingDatabase } from './database';
import { startedTriggerId } from './triggerMailingId';

export const start = action({
	value: 'start',
	name: 'Start',
	action: 'Start trigger mailing for profile',
	description: 'Send an active trigger mailing to a profile that Altcraft has already',
	pages: ['Trigger launch (API call)'],
	endpoint: '/campaigns/triggers/start/',
	launches: isAudience,
	many: { name: 'Start Many', fits: isOneProfile },
	fields: [
		startedTriggerId,
		matching(['custom', 'custom_request', 'email', 'phone', 'profile_id'], {
			database: triggerMailingDatabase,
		}),
		additionalFields(attachments, content, customData, resourceId, subscriptionFilter),
	],
});
