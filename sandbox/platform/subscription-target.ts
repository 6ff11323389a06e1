import { SubscriptionSchema } from '../schemas/profile-data';
import type { SubscriptionTarget } from '../schemas/subscription';
import type { Profile, Subscription } from '../things/profiles';
import type { AnswerFields } from './answer-fields';
import type { Context } from './context';
import { AltcraftError } from './errors';
import { reportStatuses } from './hooks/import-events';
import { invalidParameter } from './invalid-parameter';
import { profileNotFound } from './matching';
import { subscriptionHash } from './subscription-hash';
import { isSameSubscription, type PartialSubscription, readSubscription } from './subscriptions';
import { findVisible } from './visibility';

/** The profile of a database by its ID, or 404. */
export function findProfileById(
	{ db_id, profile_id }: Pick<SubscriptionTarget, 'db_id' | 'profile_id'>,
	context: Context,
): Profile {
	const database = findVisible(context.state.databases, db_id, 'database', context);
	const profile = context.state.profiles.get(profile_id);
	if (profile?.databaseId !== database.id) throw profileNotFound(context);
	return profile;
}

/**
 * The profile and the subscription that a request names.
 * Throws 404 for a profile or a resource that is not there, 413 where the resource does not serve the database, and an
 * incorrect request for an address that is none and a channel that the resource does not have.
 */
export function readTarget(
	body: SubscriptionTarget,
	context: Context,
): { profile: Profile; asked: PartialSubscription } {
	const { db_id, resource_id } = body;
	const profile = findProfileById(body, context);
	const resource = findVisible(context.state.resources, resource_id, 'resource', context);
	if (!resource.databaseIds.includes(db_id)) {
		throw new AltcraftError(413, `resource ${String(resource_id)}`);
	}
	const described = Object.entries(body).filter(([name]) => name in SubscriptionSchema.properties);
	const asked = readSubscription(Object.fromEntries(described), db_id, context);
	if (typeof asked === 'string') throw invalidParameter(context, asked);
	if (!resource.channels.includes(asked.channel)) {
		throw invalidParameter(context, `the resource has no channel ${asked.channel}`);
	}
	return { profile, asked };
}

/** The subscription that a request names, or 404; a deleted one is told as the caller wants. */
export function findSubscription(
	body: SubscriptionTarget,
	wanted: (one: Subscription) => boolean,
	context: Context,
): { profile: Profile; found: Subscription } {
	const { profile, asked } = readTarget(body, context);
	const found = profile.subscriptions.find((one) => isSameSubscription(one, asked));
	if (found === undefined || !wanted(found)) throw new AltcraftError(404, 'subscription');
	return { profile, found };
}

/** Stores a profile with changed subscriptions, and tells action hooks of the statuses that changed. */
export function saveSubscriptions(
	profile: Profile,
	subscriptions: Subscription[],
	context: Context,
): void {
	const after: Profile = { ...profile, subscriptions, updatedAt: context.now };
	context.state.profiles.save(after);
	reportStatuses(profile, after, context);
}

/** Whether the requests that read tell of a subscription. */
export const isShown = ({ isDeleted }: Subscription, { variants }: Context): boolean =>
	isDeleted !== true || variants.subscriptionsDeleted === 'shown';

/** A subscription as the subscriptions' own pages show it: flat. */
export function flatSubscription(one: Subscription): AnswerFields {
	return {
		channel: one.channel,
		...(one.email !== undefined && { email: one.email }),
		...(one.phone !== undefined && { phone: one.phone }),
		...(one.provider !== undefined && { provider: one.provider }),
		...(one.subscriptionId !== undefined && { subscription_id: one.subscriptionId }),
		...(one.ccData !== undefined && { cc_data: one.ccData }),
		priority: one.priority ?? 0,
		resource_id: one.resourceId,
		status: one.status,
		...(one.customFields !== undefined && { custom_fields: one.customFields }),
		...(one.categories !== undefined && { cats: one.categories }),
		...(one.isDeleted === true && { is_delete: true }),
	};
}

/** The same among those of many profiles. */
export const ownedSubscription = (
	{ id, databaseId, data }: Profile,
	one: Subscription,
	{ xxhash }: Context,
): AnswerFields => ({
	db_id: databaseId,
	profile_id: id,
	_xxh: xxhash(typeof data.email === 'string' ? data.email : id),
	hash_id: subscriptionHash(one),
	...flatSubscription(one),
});
