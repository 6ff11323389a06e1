import { attachments } from '../../../shared/fields/message/attachments';
import { additionalFields } from '../../../shared/fields/kit/collection';
import { content } from '../../../shared/fields/message/content';
import { customData } from '../../../shared/fields/message/customData';
import { matching } from '../../../shared/fields/profile/matching';
import { resourceId } from '../../../shared/fields/profile/resourceId';
import { subscriptionFilter } from '../../../shared/fields/profile/subscriptionFilter';
import type { Operation } from '../../../shared/operation';
import { triggerMailingId } from './triggerMailingId';

/** Page "Trigger launch (API call)". */
export const start: Operation = {
	value: 'start',
	name: 'Start',
	action: 'Start trigger mailing for profile',
	description: 'Send an active trigger mailing to a profile that Altcraft has already',
	endpoint: '/campaigns/triggers/start/',
	manyOperation: 'Start Many',
	fields: [
		triggerMailingId,
		matching(['custom', 'custom_request', 'email', 'phone', 'profile_id']),
		additionalFields(attachments, content, customData, resourceId, subscriptionFilter),
	],
};
