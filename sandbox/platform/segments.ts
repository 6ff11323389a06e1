import type { Profile } from '../things/profiles';
import type { SubscriptionResource } from '../things/resources';
import type { ReachCount, Segment, SegmentCondition } from '../things/segments';
import type { State } from '../things/state';
import type { Context } from './context';

/** A query about a static segment, the one grammar that the pages show whole: whether a profile has entered it once. */
const MEMBERSHIP = 'statseg';

/** The profiles of a segment: those put in, or whoever meets its conditions. */
export function profilesIn(segment: Segment, state: State): Profile[] {
	if (segment.type === 'static') {
		return [...segment.members.keys()].flatMap((id) => state.profiles.get(id) ?? []);
	}
	const found = segment.conditions.flatMap((condition) => profilesThatMeet(condition, state));
	return [...new Set(found)];
}

function profilesThatMeet(condition: SegmentCondition, state: State): Profile[] {
	const { list_id, queries, limit = 0, percent_from = 0, percent_to = 100 } = condition;
	const all = state.profiles
		.all()
		.filter(
			(profile) =>
				profile.databaseId === list_id &&
				queries[condition.condition === 'or' ? 'some' : 'every']((query) =>
					meets(profile, query, state),
				),
		);
	const part = all.slice(
		Math.floor((all.length * percent_from) / 100),
		Math.ceil((all.length * Math.max(percent_to, percent_from)) / 100),
	);
	return limit > 0 ? part.slice(0, limit) : part;
}

/** Everybody meets a query of another grammar: the sandbox judges memberships alone. */
function meets(
	profile: Profile,
	{ type, value }: Readonly<Record<string, unknown>>,
	{ segments }: State,
): boolean {
	if (type !== MEMBERSHIP || !Array.isArray(value)) return true;
	const wanted = value.find(({ name }: { name?: unknown }) => name === 'segment_id') as
		| { value?: unknown }
		| undefined;
	return segments.find(({ id }) => id === wanted?.value)?.entries.has(profile.id) ?? false;
}

/** Puts a profile into a static segment, or takes it out. Triggers and scenarios hear of it unless it is to be silent. */
export function moveProfile(
	segment: Segment,
	profileId: string,
	kind: 'entered' | 'left',
	isSilent: boolean,
	{ state, now }: Context,
): void {
	if (segment.members.has(profileId) === (kind === 'entered')) return;
	if (kind === 'entered') {
		segment.members.set(profileId, now);
		segment.entries.set(profileId, now);
	} else {
		segment.members.delete(profileId);
		segment.exits.set(profileId, now);
	}
	if (!isSilent) state.segmentEvents.push({ kind, segmentId: segment.id, profileId, at: now });
}

/** The channels that the examples count. */
const COUNTED = ['email', 'push', 'sms'] as const;

/** How many profiles of a segment can be reached in the channels of a resource. */
export function countReach(
	segment: Segment,
	resource: SubscriptionResource,
	state: State,
): ReachCount[] {
	const subscriptions = profilesIn(segment, state).flatMap((profile) => profile.subscriptions);
	return COUNTED.filter((channel) => resource.channels.includes(channel)).map((channel) => {
		const count = (status: string) =>
			subscriptions.filter(
				(one) => one.resourceId === resource.id && one.channel === channel && one.status === status,
			).length;
		return {
			channel,
			status: {
				subscribed_sendable: count('subscribed'),
				unconfirmed_sendable: count('unconfirmed'),
			},
		};
	});
}
