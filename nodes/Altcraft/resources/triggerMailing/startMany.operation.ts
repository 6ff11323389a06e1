import { attachments } from '../../../shared/fields/message/attachments';
import { additionalFields } from '../../../shared/fields/kit/collection';
import { content } from '../../../shared/fields/message/content';
import { customData } from '../../../shared/fields/message/customData';
import { matchingOfEach } from '../../../shared/fields/profile/matching';
import { ALL_MODES } from '../../../shared/fields/profile/matchingModes';
import { batch } from '../../../shared/kinds/batch';
import { reached } from '../../../shared/run/batches/answers/reached';
import { triggerMailingDatabase } from './database';
import { launchedTriggerId } from './triggerMailingId';

export const startMany = batch({
	value: 'startMany',
	name: 'Start Many',
	action: 'Start trigger mailing for many profiles',
	description:
		'Send an active trigger mailing to the profiles of all items, many in one request. The answer lists the profile IDs of those who were reached, and nothing else.',
	pages: ['Bulk trigger launch', 'Task for bulk trigger launch', 'Data array'],
	endpoint: '/campaigns/triggers/start_batch',
	// The task's own table calls the id `id`, its sibling's page `trigger_id`: the task gets both.
	task: {
		path: '/campaigns/triggers/start_batch_task',
		toBody: (body) => ({ id: body.trigger_id, ...body }),
	},
	answer: reached('profile_id', {
		message: 'Altcraft does not name the profile among those that it reached',
		wayOut:
			"Check that the profile is in the mailing's database, and has a subscription that the mailing can be sent to",
	}),
	done: 'reached',
	fields: [
		launchedTriggerId,
		matchingOfEach(ALL_MODES, { database: triggerMailingDatabase, ownData: false }),
		additionalFields(attachments, content, customData),
	],
});
