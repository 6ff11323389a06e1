import type { AnswerFields } from '../answer-fields';
import { randomBytes } from 'node:crypto';
import type { Context } from '../context';
import { PlatformError, SUCCESS_TEXT } from '../errors';
import type { ProfileOutcome, Task } from '../../things/tasks';

/**
 * What the answer to a batch tells of its profiles, in the form of the active variant.
 * Throws when the variant makes the failure of a profile the failure of the batch.
 */
export function batchAnswer(outcomes: readonly ProfileOutcome[], context: Context): AnswerFields {
	return unlessFailed(outcomes, resultFields(changedOnDemand(outcomes, context), context), context);
}

/**
 * What the answer to Bulk trigger launch tells: the ids of the profiles that it was sent to, in
 * the form of the active variant. Throws as the other batches do.
 */
export function startBatchAnswer(
	outcomes: readonly ProfileOutcome[],
	context: Context,
): AnswerFields {
	return unlessFailed(outcomes, sentFields(changedOnDemand(outcomes, context), context), context);
}

/** The same where the page shows the results (page "Add multiple profiles"). */
export function documentedBatchAnswer(
	outcomes: readonly ProfileOutcome[],
	context: Context,
): AnswerFields {
	const result = changedOnDemand(outcomes, context).map((outcome) => show(outcome, context));
	return unlessFailed(outcomes, { result }, context);
}

function unlessFailed(
	outcomes: readonly ProfileOutcome[],
	fields: AnswerFields,
	context: Context,
): AnswerFields {
	const failed = outcomes.find(({ error }) => error !== 0);
	if (failed !== undefined && context.variants.batchErrorCode === 'firstFailure') {
		throw new PlatformError(failed.error, failed.text, fields);
	}
	return fields;
}

function sentFields(outcomes: readonly ProfileOutcome[], context: Context): AnswerFields {
	switch (context.variants.startBatchResult) {
		case 'profileIds':
			return { result: idsOf(outcomes) };
		case 'nullForOthers':
			return { result: outcomes.map(({ profileId }) => profileId ?? null) };
		case 'perProfile':
			return { result: outcomes.map((outcome) => show(outcome, context)) };
		case 'absent':
			return { data: null };
	}
}

function idsOf(outcomes: readonly ProfileOutcome[]): string[] {
	return outcomes.flatMap(({ profileId }) => profileId ?? []);
}

function show({ error, text, profileId }: ProfileOutcome, context: Context): AnswerFields {
	return {
		error,
		[context.variants.errorTextKey]: text,
		...(profileId === undefined ? {} : { profile_id: profileId }),
	};
}

function resultFields(outcomes: readonly ProfileOutcome[], context: Context): AnswerFields {
	const all = outcomes.map((outcome) => show(outcome, context));
	switch (context.variants.batchResult) {
		case 'perProfile':
			return { result: all };
		case 'onlyFailures':
			return { result: all.filter(({ error }) => error !== 0) };
		case 'profileIds':
			return { result: idsOf(outcomes) };
		case 'insideData':
			return { data: { result: all } };
		case 'absent':
			return { data: null };
	}
}

/** The outcomes as a platform would tell them that has lost count of its profiles. */
function changedOnDemand(
	outcomes: readonly ProfileOutcome[],
	{ batchFailures }: Context,
): readonly ProfileOutcome[] {
	switch (batchFailures.resultChange) {
		case 'dropLast':
			return outcomes.slice(0, -1);
		case 'extra':
			return [
				...outcomes,
				{ error: 0, text: SUCCESS_TEXT, profileId: randomBytes(12).toString('hex') },
			];
		case 'empty':
			return [];
		case undefined:
			return outcomes;
	}
}

/** The answer to a task for a batch: its id, in the place that the active variant says. */
export function taskAnswer({ id }: Task, { variants }: Context): AnswerFields {
	switch (variants.taskIdKey) {
		case 'data.task_id':
			return { data: { task_id: id } };
		case 'task_id':
			return { task_id: id };
		case 'data':
			return { data: id };
	}
}
