import { batchAnswer } from '../../platform/batch/answer';
import { runBatch } from '../../platform/batch/run-batch';
import { readScenarioImport } from '../../platform/batch/scenario-import';
import { defineEndpoint } from '../endpoint';
import { ScenarioBatchSchema } from '../../schemas/batch';

/** Batch import and engage profiles in a scenario. */
export const importAndStartScenarioBatch = defineEndpoint({
	page: 'Batch import and engage profiles in a scenario',
	path: '/workflows/import_and_start_batch',
	body: ScenarioBatchSchema,
	right: 'launch',
	changes: true,
	sends: () => true,
	batchFailures: ['batchResult', 'profileErrors'],
	handle: (body, context) =>
		batchAnswer(runBatch(readScenarioImport(body, context), context), context),
});
