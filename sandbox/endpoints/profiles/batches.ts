import { batchAnswer, documentedBatchAnswer } from '../../platform/batch/answer';
import { readProfileAdding, readProfileBatch } from '../../platform/batch/profiles';
import { runBatch } from '../../platform/batch/run-batch';
import {
	ProfileAddBatchSchema,
	ProfileImportBatchSchema,
	ProfileUpdateBatchSchema,
} from '../../schemas/profile-import';
import { defineEndpoint } from '../endpoint';

const ofBatch = {
	right: 'edit',
	changes: true,
	batchFailures: ['batchResult', 'profileErrors'],
} as const;

/** Import multiple profiles. */
export const importManyProfiles = defineEndpoint({
	...ofBatch,
	page: 'Import multiple profiles',
	path: '/profiles/import_batch',
	body: ProfileImportBatchSchema,
	handle: (body, context) =>
		batchAnswer(runBatch(readProfileBatch(body, false, context), context), context),
});

/** Update multiple profiles. */
export const updateManyProfiles = defineEndpoint({
	...ofBatch,
	page: 'Update multiple profiles',
	path: '/profiles/update_batch',
	body: ProfileUpdateBatchSchema,
	handle: (body, context) =>
		batchAnswer(runBatch(readProfileBatch(body, true, context), context), context),
});

/** Add multiple profiles: of the three, the one whose answer is documented. */
export const addManyProfiles = defineEndpoint({
	...ofBatch,
	page: 'Add multiple profiles',
	path: '/profiles/add_batch/',
	body: ProfileAddBatchSchema,
	handle: (body, context) =>
		documentedBatchAnswer(runBatch(readProfileAdding(body, context), context), context),
});
