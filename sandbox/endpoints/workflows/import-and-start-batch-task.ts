import { taskAnswer } from '../../platform/batch/answer';
import { readScenarioImport } from '../../platform/batch/scenario-import';
import { startBatchTask } from '../../platform/batch/tasks';
import { defineEndpoint } from '../endpoint';
import { ScenarioBatchSchema } from '../../schemas/batch';

/** Task for batch import and engaging profiles in the scenario. */
export const importAndStartScenarioBatchTask = defineEndpoint({
	page: 'Task for batch import and engaging profiles in the scenario',
	path: '/workflows/import_and_start_batch_task',
	body: ScenarioBatchSchema,
	right: 'launch',
	changes: true,
	sends: () => true,
	batchFailures: ['profileErrors'],
	handle: (body, context) =>
		taskAnswer(startBatchTask(readScenarioImport(body, context), context), context),
});
