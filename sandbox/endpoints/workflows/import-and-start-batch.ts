import { batchAnswer } from '../../platform/batch/answer';
import { importBatch, readBatch } from '../../platform/batch/import-batch';
import { defineEndpoint } from '../endpoint';
import { BatchBodySchema } from '../schemas/batch';

/** Batch import and engage profiles in a scenario. */
export const importAndStartScenarioBatch = defineEndpoint({
	path: '/workflows/import_and_start_batch',
	body: BatchBodySchema,
	right: 'launch',
	changes: true,
	sends: () => true,
	batchFailures: ['batchResult', 'profileErrors'],
	handle: (body, context) => batchAnswer(importBatch(readBatch(body, context), context), context),
});
