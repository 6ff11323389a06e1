import { attachments } from '../../../shared/fields/message/attachments';
import { additionalFields } from '../../../shared/fields/kit/collection';
import { content } from '../../../shared/fields/message/content';
import { customData } from '../../../shared/fields/message/customData';
import { matchingOfEach } from '../../../shared/fields/profile/matching';
import { runInBackground } from '../../../shared/fields/kit/runInBackground';
import type { Operation } from '../../../shared/operation';
import { launchedTriggerId } from './triggerMailingId';

/**
 * Pages "Bulk trigger launch" and "Task for bulk trigger launch", with the "Data array".
 *
 * The task's own table calls the id `id`, its sibling's page `trigger_id`: the task gets both.
 */
export const startMany: Operation = {
	value: 'startMany',
	name: 'Start Many',
	action: 'Start trigger mailing for many profiles',
	description:
		'Send an active trigger mailing to the profiles of all items, many in one request. Altcraft tells which profiles were reached by their profile IDs alone.',
	endpoint: '/campaigns/triggers/start_batch',
	batch: {
		taskEndpoint: '/campaigns/triggers/start_batch_task',
		taskBody: (body) => ({ id: body.trigger_id, ...body }),
		answer: 'reached',
	},
	fields: [
		launchedTriggerId,
		matchingOfEach(
			[
				'custom',
				'custom_sub',
				'email',
				'email_phone',
				'email_phone_sub',
				'email_profile',
				'email_sub',
				'phone',
				'phone_sub',
				'profile_id',
				'push_sub',
			],
			{ ownData: false },
		),
		runInBackground,
		additionalFields(attachments, content, customData),
	],
};
