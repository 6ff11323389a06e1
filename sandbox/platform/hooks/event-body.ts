import type { EventBody } from '../../things/event-bodies';
import { createHash } from 'node:crypto';
import type { Variants } from '../../variants';
import type { Subscription } from '../../things/profiles';
import { subscriptionHash } from '../subscription-hash';
import { ACCOUNT_ID } from './account';
import type { Hook } from './hook';
import type { Occurrence } from './occurrence';

/** What an event is made with. */
export interface EventTools {
	/** The date of the event, RFC 3339 with nanoseconds in UTC. */
	readonly date: string;
	/** xxHash of a text, 16 hexadecimal characters. */
	readonly xxhash: (text: string) => string;
	readonly variants: Variants;
}

/** An event with the fields of page "Message structure", or those of the example of page "JSON batch request". */
export function eventBody(occurrence: Occurrence, hook: Hook, tools: EventTools): EventBody {
	const { code, profile, subscription, isTest } = occurrence;
	const { variants, date } = tools;
	const key = variants.hookEventKey;
	const hashes = hashesOf(profile.data.email, tools);
	const { custom, data } = withLaunchData(occurrence, hook, variants);
	if (variants.hookEventFields === 'ofExample') {
		return {
			[key]: code,
			list_id: profile.databaseId,
			account_id: ACCOUNT_ID,
			...hashes,
			event_data: data,
			event_date: date,
			...custom,
		};
	}
	return {
		[key]: code,
		event_date: date,
		profile_id: profile.id,
		...hashes,
		list_id: profile.databaseId,
		account_id: ACCOUNT_ID,
		is_test: isTest,
		is_static: false,
		...(subscription && { subscription_hash_id: subscriptionHash(subscription) }),
		...custom,
		event_data: data,
		...(subscription && { subscription: [showSubscription(subscription)] }),
	};
}

function hashesOf(email: unknown, { xxhash }: EventTools): Record<string, string> {
	if (typeof email !== 'string') return {};
	return { _xxh: xxhash(email), _md5: createHash('md5').update(email).digest('hex') };
}

/** The fields of the profile that the hook's settings name; undefined when they name none. */
function chosenData(
	{ customData: names }: Hook,
	data: Record<string, unknown>,
): EventBody | undefined {
	if (names.length === 0) return undefined;
	const known = names.filter((name) => data[name] !== undefined);
	return Object.fromEntries(known.map((name) => [name, data[name]]));
}

/** Where an event tells what the launch of its message gave: no page shows it. */
function withLaunchData(
	{ profile, data, launchData }: Occurrence,
	hook: Hook,
	{ hookLaunchData }: Variants,
): { custom: EventBody; data: EventBody } {
	const given = launchData ?? undefined;
	const beside = hookLaunchData === 'customData' ? given : undefined;
	const chosen = chosenData(hook, profile.data);
	const custom = (beside ?? chosen) ? { custom_data: { ...chosen, ...beside } } : {};
	return { custom, data: hookLaunchData === 'eventData' ? { ...data, ...given } : data };
}

function showSubscription(one: Subscription): EventBody {
	const { resourceId, channel, email, phone, subscriptionId, provider, priority, status } = one;
	return {
		resource_id: resourceId,
		channel,
		...(email !== undefined && { email }),
		...(phone !== undefined && { phone }),
		...(subscriptionId !== undefined && { subscription_id: subscriptionId }),
		...(provider !== undefined && { provider }),
		...(priority !== undefined && { priority }),
		status,
		...(one.ccData !== undefined && { ccsub: one.ccData }),
	};
}
