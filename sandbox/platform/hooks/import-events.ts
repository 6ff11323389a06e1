import type { Context } from '../context';
import type { Profile, Subscription } from '../../things/profiles';
import { isSameSubscription } from '../subscriptions';
import { STATUS_SET } from './event-codes';

/** Reports the import of a profile, and the statuses that it has set (page "Event types"). */
export function reportImport(before: Profile | undefined, after: Profile, context: Context): void {
	const { report, variants, now } = context;
	if (before === undefined || variants.importEvents === 'createdAndUpdated') {
		const code = 'import_api';
		report({ code, profile: after, subscription: null, data: {}, isTest: false, at: now });
	}
	if (before !== undefined) reportStatuses(before, after, context);
}

/** Reports the statuses that the subscriptions of a profile have got. */
export function reportStatuses(before: Profile, after: Profile, context: Context): void {
	const { report, variants, now } = context;
	if (variants.statusEvents === 'absent') return;
	for (const subscription of after.subscriptions) {
		const code = STATUS_SET[subscription.channel]?.[subscription.status];
		if (code === undefined || !hasChanged(subscription, before)) continue;
		const data = { resource_id: subscription.resourceId };
		report({ code, profile: after, subscription, data, isTest: false, at: now });
	}
}

/** A status that a subscription begins with is no change. */
function hasChanged(subscription: Subscription, { subscriptions }: Profile): boolean {
	const old = subscriptions.find((candidate) => isSameSubscription(candidate, subscription));
	return old !== undefined && old.status !== subscription.status;
}
