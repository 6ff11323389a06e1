import type { Platform } from './context';
import { isSuppressed } from './suppression';
import { SENT } from './hooks/event-codes';
import { deliveryData } from './hooks/event-data';
import type { Mailing } from '../things/mailings';
import type { Profile, Subscription } from '../things/profiles';
import type { SubscriptionFilter } from '../things/launches';

/** What differs between the sendings of a mailing. */
export interface SendingOptions {
	/** The template; that of the mailing by default. */
	readonly messageId?: number | undefined;
	/** The segment of the audience; none by default. */
	readonly segmentId?: number;
	readonly filter?: SubscriptionFilter | null;
	/** `custom_data` of the launch. */
	readonly launchData?: Record<string, unknown> | null;
}

/**
 * Sends a mailing to profiles: each gets it at the best subscription to the mailing's resource and channel, or not at
 * all. Every message arrives. Action hooks hear of it.
 */
export function sendMailing(
	mailing: Mailing,
	profiles: readonly Profile[],
	options: SendingOptions,
	context: Platform,
): void {
	const { state, variants, report, now } = context;
	const {
		messageId = mailing.messageId,
		segmentId = 0,
		filter = null,
		launchData = null,
	} = options;
	const template = state.templates.find(({ id }) => id === messageId);
	const lists = [...mailing.suppressionListIds, template?.suppressionListId ?? 0];
	for (const profile of profiles) {
		const subscription = findSubscription(mailing, profile, filter);
		if (subscription === undefined || isSuppressed(lists, subscription, state)) continue;
		const sending = {
			mailingId: mailing.id,
			messageId,
			segmentId,
			databaseId: profile.databaseId,
			profileId: profile.id,
			subscription,
			launchData,
			number: state.sendings.length + 1,
			at: now,
		};
		state.sendings.push(sending);
		const data = deliveryData(sending, variants);
		for (const code of SENT[mailing.channel] ?? []) {
			report({ code, profile, subscription, data, launchData, isTest: false, at: now });
		}
	}
}

/** The one with the highest priority, which is the lowest number; without one it comes last. */
function findSubscription(
	mailing: Mailing,
	profile: Profile,
	filter: SubscriptionFilter | null,
): Subscription | undefined {
	const all = profile.subscriptions
		.filter((one) => isReached(mailing, one))
		.sort((one, other) => (one.priority ?? Infinity) - (other.priority ?? Infinity));
	if (filter === null) return all[0];
	const wanted = all.find((one) => passes(one, filter));
	return wanted ?? (filter.not_strict === true ? all[0] : undefined);
}

function isReached({ channel, resourceId, forConfirm }: Mailing, one: Subscription): boolean {
	const mayReceive = one.status === 'subscribed' || (forConfirm && one.status === 'unconfirmed');
	const isThere =
		one.channel === channel && one.resourceId === resourceId && one.isDeleted !== true;
	return isThere && mayReceive;
}

function passes(one: Subscription, filter: SubscriptionFilter): boolean {
	return (
		(filter.email === undefined || filter.email === one.email) &&
		(filter.phone === undefined || filter.phone === one.phone) &&
		(filter.provider === undefined || filter.provider === one.provider) &&
		(filter.subscription_id === undefined || filter.subscription_id === one.subscriptionId)
	);
}
