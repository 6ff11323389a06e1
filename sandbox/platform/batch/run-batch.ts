import type { Context } from '../context';
import { PlatformError, SUCCESS_TEXT } from '../errors';
import type { TaskTarget, ProfileOutcome } from '../../things/tasks';

/** A batch whose request is in order, whatever its profiles are. */
export interface Batch {
	readonly target: TaskTarget;
	/** The profiles as they arrived. */
	readonly items: readonly unknown[];
	/** Does the batch's work for one profile and returns its id. Throws when that profile fails. */
	readonly actOn: (item: unknown) => string;
}

/** Acts on the profiles one after another; one that fails does not stop the others. */
export function runBatch(batch: Batch, context: Context): ProfileOutcome[] {
	return batch.items.map((item, index) => {
		try {
			refuseOnDemand(index, context);
			return { error: 0, text: SUCCESS_TEXT, profileId: batch.actOn(item) };
		} catch (error) {
			if (!(error instanceof PlatformError)) throw error;
			return { error: error.code, text: error.message };
		}
	});
}

function refuseOnDemand(index: number, { batchFailures: { refusal } }: Context): void {
	if (refusal !== undefined && (index + 1) % refusal.every === 0) {
		throw new PlatformError(refusal.code, refusal.text);
	}
}
