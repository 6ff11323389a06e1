import { attachments } from '../../fields/attachments';
import { additionalFields } from '../../fields/collection';
import { content } from '../../fields/content';
import { customData } from '../../fields/customData';
import { matching } from '../../fields/matching';
import { resourceId } from '../../fields/resourceId';
import { subscriptionFilter } from '../../fields/subscriptionFilter';
import type { Operation } from '../operation';
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
