import { startBatchAnswer, taskAnswer } from '../../../platform/batch/answer';
import { runBatch } from '../../../platform/batch/run-batch';
import { startBatchTask } from '../../../platform/batch/tasks';
import { readTriggerStart } from '../../../platform/batch/trigger-start';
import { defineEndpoint } from '../../endpoint';
import { TriggerStartBatchSchema } from '../../../schemas/trigger-batch';

/** Bulk trigger launch. */
export const startTriggerBatch = defineEndpoint({
	page: 'Bulk trigger launch',
	path: '/campaigns/triggers/start_batch',
	body: TriggerStartBatchSchema,
	right: 'launch',
	changes: true,
	sends: () => true,
	batchFailures: ['batchResult', 'profileErrors'],
	handle: (body, context) =>
		startBatchAnswer(runBatch(readTriggerStart(body, context), context), context),
});

/** Task for bulk trigger launch. */
export const startTriggerBatchTask = defineEndpoint({
	page: 'Task for bulk trigger launch',
	path: '/campaigns/triggers/start_batch_task',
	body: TriggerStartBatchSchema,
	right: 'launch',
	changes: true,
	sends: () => true,
	batchFailures: ['profileErrors'],
	handle: (body, context) =>
		taskAnswer(startBatchTask(readTriggerStart(body, context), context), context),
});
