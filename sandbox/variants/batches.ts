import type { VariantDescription } from './description';
import { IMPORT_BATCHES, PROFILE_BATCHES } from './paths';

/** What the documentation leaves open about batches. */
export const batchesVariants = {
	batchShape: {
		what: 'A profile in the data of a batch: its matching values beside its own data, or the fields of the profile themselves',
		doubt:
			'the example of the batch pages is cut off; the trigger mailings have an own data in each, Import multiple profiles has flat profiles',
		concerns: ['/workflows/import_and_start_batch', '/workflows/import_and_start_batch_task'],
		values: ['itemData', 'flatProfiles'],
	},
	batchMatchingValue: {
		what: 'Where the matching value of a profile in a batch may stand: beside its data or in it, or only beside it',
		doubt:
			'Data array has it beside, the example of the import for trigger mailings only within data',
		concerns: IMPORT_BATCHES,
		values: ['itemOrData', 'itemOnly'],
	},
	batchAttach: {
		what: 'attach in batches',
		doubt: 'the tables of the batch pages are cut off before it',
		concerns: IMPORT_BATCHES,
		values: ['accepted', 'refused'],
	},
	batchResult: {
		what: 'The result of a batch: one for each profile in their order, the failures alone, the ids of those who entered alone, all of it within data, or none',
		doubt:
			'the answer is cut off; Add multiple profiles has one result per profile, Bulk trigger launch has ids',
		concerns: [
			'/workflows/import_and_start_batch',
			'/campaigns/triggers/import_and_start_batch',
			...PROFILE_BATCHES,
		],
		values: ['perProfile', 'onlyFailures', 'profileIds', 'insideData', 'absent'],
	},
	batchErrorCode: {
		what: 'Error code of a batch in which a profile failed: success, or the code of the first failure',
		doubt: 'no page says it',
		concerns: [
			'/workflows/import_and_start_batch',
			'/campaigns/triggers/import_and_start_batch',
			'/campaigns/triggers/start_batch',
			'/profiles/add_batch/',
			...PROFILE_BATCHES,
		],
		values: [0, 'firstFailure'],
	},
	startBatchId: {
		what: 'Name of the id in Bulk trigger launch and its task: either, or one of them while the other is ignored',
		doubt: 'Bulk trigger launch has trigger_id, the table of its task has id',
		concerns: ['/campaigns/triggers/start_batch', '/campaigns/triggers/start_batch_task'],
		values: ['either', 'trigger_id', 'id'],
	},
	startBatchResult: {
		what: 'The result of Bulk trigger launch: the ids of the profiles that were reached, with null for the others, a result for each profile, or none',
		doubt:
			'the page says "ids of the profiles the mailing was sent to"; its example is not visible',
		concerns: ['/campaigns/triggers/start_batch'],
		values: ['profileIds', 'nullForOthers', 'perProfile', 'absent'],
	},
} as const satisfies Record<string, VariantDescription>;
