import type { BatchBody } from '../../endpoints/schemas/batch';
import type { MatchingMode } from '../../endpoints/schemas/matching';
import type { Context } from '../context';
import { PlatformError, SUCCESS_TEXT } from '../errors';
import { importProfile } from '../import-profile';
import { invalidParameter } from '../invalid-parameter';
import { checkSharedMatching, type MatchingRules } from '../matching';
import {
	type EntryDetails,
	enterScenario,
	findScenarioToStart,
	readEntryDetails,
} from '../scenarios';
import type { ProfileOutcome, Scenario } from '../state';
import { readItem } from './read-item';

/** Modes that the batch pages name. */
const NAMED_BY_PAGE: readonly MatchingMode[] = [
	'email',
	'email_profile',
	'phone',
	'profile_id',
	'custom',
];

/** A batch whose request is in order, whatever its profiles are. */
export interface Batch {
	readonly body: BatchBody;
	readonly scenario: Scenario;
	readonly rules: MatchingRules;
	readonly details: EntryDetails;
}

/** Checks what a batch says for all its profiles. Throws before anything has changed. */
export function readBatch(body: BatchBody, context: Context): Batch {
	const { scenario, database } = findScenarioToStart(body.workflow_id, context);
	const rules = { database, namedByPage: NAMED_BY_PAGE };
	checkSharedMatching(body, rules, context);
	if (body.attach !== undefined && context.variants.batchAttach === 'refused') {
		throw invalidParameter(context, 'unknown parameter attach');
	}
	return { body, scenario, rules, details: readEntryDetails(body, context) };
}

/** Imports the profiles and lets them enter, one after another; one that fails does not stop the others. */
export function importBatch(batch: Batch, context: Context): ProfileOutcome[] {
	return batch.body.data.map((item, index) => {
		try {
			refuseOnDemand(index, context);
			return { error: 0, text: SUCCESS_TEXT, profileId: importItem(item, batch, context) };
		} catch (error) {
			if (!(error instanceof PlatformError)) throw error;
			return { error: error.code, text: error.message };
		}
	});
}

function importItem(item: unknown, batch: Batch, context: Context): string {
	const { body, scenario, rules, details } = batch;
	const { skip_invalid_subscriptions } = body;
	const profile = importProfile(
		{ ...readItem(item, body, context), skip_invalid_subscriptions },
		rules,
		context,
	);
	enterScenario(scenario, [profile], details, context);
	return profile.id;
}

function refuseOnDemand(index: number, { batchFailures: { refusal } }: Context): void {
	if (refusal !== undefined && (index + 1) % refusal.every === 0) {
		throw new PlatformError(refusal.code, refusal.text);
	}
}
