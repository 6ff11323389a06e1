import type { Channel } from './channels';
import type { Profile } from './profiles';
import type { SubscriptionResource } from './resources';

const STATUSES = [
	...['subscribed', 'unsubscribed', 'complained', 'hardbounced'],
	...['unconfirmed', 'suspended', 'invalid'],
];

/** The figures of a channel, with the keys of the example on page "Get database statistics". */
export interface ChannelCounters {
	readonly channel: Channel;
	readonly status: Readonly<Record<string, number>>;
}

/** Those that every answer has, whatever channels the resource has. */
const ALWAYS: readonly Channel[] = ['email', 'sms', 'push'];

/** Counts the subscriptions of a database's profiles to a resource: by statuses, and all profiles. */
export function countSubscriptions(
	profiles: readonly Profile[],
	{ id: resourceId, channels }: SubscriptionResource,
): ChannelCounters[] {
	const all = profiles.length;
	return [...new Set([...ALWAYS, ...channels])].map((channel) => {
		const found = profiles
			.flatMap(({ subscriptions }) => subscriptions)
			.filter((one) => one.channel === channel && one.resourceId === resourceId)
			.filter(({ isDeleted }) => isDeleted !== true);
		const count = (status: string) => found.filter((one) => one.status === status).length;
		return {
			channel,
			status: {
				all,
				...Object.fromEntries(STATUSES.map((status) => [status, count(status)])),
				subscribed_sendable: count('subscribed'),
				unconfirmed_sendable: count('unconfirmed'),
			},
		};
	});
}

/** By what the figures of a database in a resource are kept. */
export const countersKey = (databaseId: number, resourceId: number): string =>
	`${String(databaseId)} ${String(resourceId)}`;
