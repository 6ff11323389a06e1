import type { Subscription } from '../things/profiles';
import type { State } from '../things/state';
import { sendMessageId } from './hooks/event-data';
import { isSameSubscription } from './subscriptions';

/** A message that a profile got. */
export interface Message {
	readonly profileId: string;
	readonly resourceId: number;
	/** Whether it went to a subscription; of a message of the time before, to any of its resource. */
	readonly isTo: (one: Subscription) => boolean;
}

/** What the ids of a message begin with, by the place that they stand in (page "SMID"). */
const PREFIXES = ['u', 'm', 'f', 'w'];

/** The message with an id, with or without a prefix. */
export function findMessage(id: string, { sendings, earlierMessages }: State): Message | undefined {
	const sending = sendings.find((one) => {
		const own = sendMessageId(one);
		return id === own || PREFIXES.some((prefix) => id === `${prefix}${own}`);
	});
	if (sending !== undefined) {
		const { profileId, subscription } = sending;
		const { resourceId } = subscription;
		return { profileId, resourceId, isTo: (one) => isSameSubscription(one, subscription) };
	}
	const earlier = earlierMessages.find((one) => one.id === id);
	return earlier && { ...earlier, isTo: ({ resourceId }) => resourceId === earlier.resourceId };
}
