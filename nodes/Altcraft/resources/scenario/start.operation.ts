import { additionalFields } from '../../../shared/fields/kit/collection';
import { attachments } from '../../../shared/fields/message/attachments';
import { content } from '../../../shared/fields/message/content';
import { matching } from '../../../shared/fields/profile/matching';
import { resourceId } from '../../../shared/fields/profile/resourceId';
import { subscriptionFilter } from '../../../shared/fields/profile/subscriptionFilter';
import type { Operation } from '../../../shared/operation';
import { startedScenarioId } from './scenarioId';

/** Page "Engage profile in scenario". */
export const start: Operation = {
	value: 'start',
	name: 'Start',
	action: 'Start scenario for profile',
	description: 'Engage a profile that Altcraft has already in an active scenario',
	endpoint: '/workflows/start',
	fields: [
		startedScenarioId,
		matching(['custom', 'custom_request', 'email', 'phone', 'profile_id']),
		additionalFields(attachments, content, resourceId, subscriptionFilter),
	],
};
