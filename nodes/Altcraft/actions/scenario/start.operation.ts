import { additionalFields } from '../../fields/collection';
import { attachments } from '../../fields/attachments';
import { content } from '../../fields/content';
import { matching } from '../../fields/matching';
import { resourceId } from '../../fields/resourceId';
import { subscriptionFilter } from '../../fields/subscriptionFilter';
import type { Operation } from '../operation';
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
