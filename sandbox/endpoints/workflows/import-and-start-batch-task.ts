import { readBatch } from '../../platform/batch/import-batch';
import { startTask } from '../../platform/batch/tasks';
import type { Variants } from '../../variants';
import { type Answer, defineEndpoint } from '../endpoint';
import { BatchBodySchema } from '../schemas/batch';

/** Task for batch import and engaging profiles in the scenario. */
export const importAndStartScenarioBatchTask = defineEndpoint({
	path: '/workflows/import_and_start_batch_task',
	body: BatchBodySchema,
	right: 'launch',
	changes: true,
	sends: () => true,
	batchFailures: ['profileErrors'],
	handle: (body, context) =>
		taskAnswer(startTask(readBatch(body, context), context).id, context.variants),
});

function taskAnswer(id: string, variants: Variants): Answer {
	switch (variants.taskIdKey) {
		case 'data.task_id':
			return { data: { task_id: id } };
		case 'task_id':
			return { task_id: id };
		case 'data':
			return { data: id };
	}
}
