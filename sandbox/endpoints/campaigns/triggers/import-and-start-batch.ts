import { batchAnswer, taskAnswer } from '../../../platform/batch/answer';
import { runBatch } from '../../../platform/batch/run-batch';
import { startBatchTask } from '../../../platform/batch/tasks';
import { readTriggerImport } from '../../../platform/batch/trigger-import';
import { invalidParameter } from '../../../platform/invalid-parameter';
import { defineEndpoint } from '../../endpoint';
import { TriggerImportBatchSchema } from '../../../schemas/trigger-batch';

/** Bulk profiles import + trigger mailing launch. */
export const importAndStartTriggerBatch = defineEndpoint({
	page: 'Bulk profiles import + trigger mailing launch',
	path: '/campaigns/triggers/import_and_start_batch',
	body: TriggerImportBatchSchema,
	right: 'launch',
	changes: true,
	sends: () => true,
	batchFailures: ['batchResult', 'profileErrors'],
	handle: (body, context) =>
		batchAnswer(runBatch(readTriggerImport(body, context), context), context),
});

/** Task for bulk profiles import + trigger launch; what is seen of its table has no timeout. */
export const importAndStartTriggerBatchTask = defineEndpoint({
	page: 'Task for bulk profiles import + trigger launch',
	path: '/campaigns/triggers/import_and_start_batch_task',
	body: TriggerImportBatchSchema,
	right: 'launch',
	changes: true,
	sends: () => true,
	batchFailures: ['profileErrors'],
	handle: (body, context) => {
		if (body.timeout !== undefined && context.variants.taskTimeout === 'refused') {
			throw invalidParameter(context, 'unknown parameter timeout');
		}
		return taskAnswer(startBatchTask(readTriggerImport(body, context), context), context);
	},
});
