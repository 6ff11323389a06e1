import { type Static, Type } from '@sinclair/typebox';
import type { Variants } from '../../variants';
import type { State } from '../../things/state';
import { type EventKind, kindOf } from './event-codes';
import type { Occurrence } from './occurrence';
import { deliveryData, trackingData } from './event-data';
import type { Sending } from '../../things/sendings';

/** An event that nothing in the sandbox causes, such as a click. */
export const HandEventSchema = Type.Object(
	{
		event_type: Type.String(),
		profile_id: Type.String(),
		/** The mailing of the message that it is about; by default that of the last one that the profile got. */
		campaign_id: Type.Optional(Type.Integer()),
		/** Comes on top of what the sandbox knows. */
		event_data: Type.Optional(Type.Record(Type.String(), Type.Unknown())),
		is_test: Type.Optional(Type.Boolean()),
	},
	{ additionalProperties: false },
);

/** Anything that hooks send as it is: an event with a code that the documentation does not list, or no event at all. */
export const RawEventSchema = Type.Object(
	{ raw: Type.Record(Type.String(), Type.Unknown()) },
	{ additionalProperties: false },
);

/** An event by hand, with the names of an event's fields. */
export type HandEvent = Static<typeof HandEventSchema>;

/** The platform as far as events by hand concern it. */
export interface Platform {
	readonly state: State;
	readonly variants: Variants;
	readonly now: () => Date;
	readonly hooks: { readonly report: (occurrence: Occurrence) => void };
}

/**
 * Reports an event about the last message of its channel that the profile got, as far as there is one.
 *
 * @throws a sentence for a code that is not documented, an unknown profile, and a mailing that it did not get
 */
export function reportByHand(event: HandEvent, { state, variants, now, hooks }: Platform): void {
	const { event_type: code, profile_id: id, campaign_id, event_data, is_test = false } = event;
	const kind = kindOf(code);
	if (kind === undefined) throw new Error(`There is no event ${code}.`);
	const profile = state.profiles.get(id);
	if (profile === undefined) throw new Error(`There is no profile ${id}.`);
	const sending = findSending(kind, event, state);
	if (sending === undefined && campaign_id !== undefined) {
		throw new Error(`The profile got no message of mailing ${String(campaign_id)} for ${code}.`);
	}
	hooks.report({
		code,
		profile,
		subscription: sending?.subscription ?? null,
		data: { ...(sending && dataOf(kind, sending, variants)), ...event_data },
		launchData: sending?.launchData ?? null,
		isTest: is_test,
		at: now(),
	});
}

function findSending(
	kind: EventKind,
	{ profile_id, campaign_id }: HandEvent,
	{ sendings }: State,
): Sending | undefined {
	if (kind.of === 'import') return undefined;
	return sendings
		.filter(
			({ profileId, mailingId, subscription: { channel } }) =>
				profileId === profile_id &&
				channel === kind.channel &&
				(campaign_id === undefined || mailingId === campaign_id),
		)
		.at(-1);
}

function dataOf(kind: EventKind, sending: Sending, variants: Variants) {
	return kind.of === 'tracking' ? trackingData(sending) : deliveryData(sending, variants);
}
