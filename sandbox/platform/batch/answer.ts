import { randomBytes } from 'node:crypto';
import type { Context } from '../context';
import { PlatformError, SUCCESS_TEXT } from '../errors';
import type { ProfileOutcome } from '../state';

type Fields = Readonly<Record<string, unknown>>;

/**
 * What the answer to a batch tells of its profiles, in the form of the active variant.
 * Throws when the variant makes the failure of a profile the failure of the batch.
 */
export function batchAnswer(outcomes: readonly ProfileOutcome[], context: Context): Fields {
	const fields = resultFields(changedOnDemand(outcomes, context), context);
	const failed = outcomes.find(({ error }) => error !== 0);
	if (failed !== undefined && context.variants.batchErrorCode === 'firstFailure') {
		throw new PlatformError(failed.error, failed.text, fields);
	}
	return fields;
}

function resultFields(outcomes: readonly ProfileOutcome[], context: Context): Fields {
	const show = (outcome: ProfileOutcome): Fields => ({
		error: outcome.error,
		[context.variants.errorTextKey]: outcome.text,
		...(outcome.profileId === undefined ? {} : { profile_id: outcome.profileId }),
	});
	switch (context.variants.batchResult) {
		case 'perProfile':
			return { result: outcomes.map(show) };
		case 'onlyFailures':
			return { result: outcomes.filter(({ error }) => error !== 0).map(show) };
		case 'profileIds':
			return { result: outcomes.flatMap(({ profileId }) => profileId ?? []) };
		case 'insideData':
			return { data: { result: outcomes.map(show) } };
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
