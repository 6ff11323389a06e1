import type { HistoryEvent } from '../things/history';
import type { Profile, Subscription } from '../things/profiles';
import type { State } from '../things/state';
import type { AnswerFields } from './answer-fields';
import type { Context } from './context';
import type { Occurrence } from './hooks/occurrence';
import { invalidParameter } from './invalid-parameter';

/** Keeps what happened at a subscription; an import is none of a profile's own actions. */
export function noteInHistory(
	{ code, profile, subscription, data, at }: Occurrence,
	{ history }: State,
): void {
	if (subscription === null) return;
	const { id: profileId, databaseId } = profile;
	const number = (history.at(-1)?.number ?? 0) + 1;
	history.push({ action: code, profileId, databaseId, subscription, data, number, at });
}

/** The days of a period, both of which count; without a day, it is open. */
export interface Period {
	readonly date_from?: string | undefined;
	readonly date_to?: string | undefined;
}

/** Events of a database in a period. Throws an incorrect request for what is no day. */
export function eventsIn(
	databaseId: number,
	{ date_from: from = '', date_to: to = '9999-12-31' }: Period,
	context: Context,
): HistoryEvent[] {
	for (const day of [from, to]) {
		const isDay = day === '' || /^\d{4}-\d{2}-\d{2}$/.test(day);
		if (!isDay) throw invalidParameter(context, `${day} is no date as 2001-12-31`);
	}
	return context.state.history.filter((event) => {
		const day = event.at.toISOString().slice(0, 10);
		return event.databaseId === databaseId && day >= from && day <= to;
	});
}

/** A profile's xxHash, by which the history knows it. */
export const hashOfProfile = ({ data, id }: Profile, { xxhash }: Context): string =>
	xxhash(typeof data.email === 'string' ? data.email : id);

/** An event with the keys of the example (page "Get profile action history"). */
export function eventDetails(
	event: HistoryEvent,
	profile: Profile,
	context: Context,
): AnswerFields {
	const { action, subscription, data, number, at } = event;
	const { message_id: messageId, campaign_id: campaignId, send_message_id: smid } = data;
	const mailing = context.state.mailings.find(({ id }) => id === campaignId);
	return {
		xxh: hashOfProfile(profile, context),
		profile_id: profile.id,
		...(profile.data.email !== undefined && { email: profile.data.email }),
		list_id: profile.databaseId,
		action,
		count: 1,
		datetime: at.toISOString(),
		message_id: messageId,
		campaign_id: campaignId,
		event_id: number.toString(16).padStart(24, '0'),
		...(smid !== undefined && { smid }),
		campaign_name: mailing?.name,
		message_name: `Template ${String(messageId)}`,
		subscription: subscriptionDetails(subscription, context),
		channel: subscription.channel,
		subscriptions: profile.subscriptions.map((one) => subscriptionDetails(one, context)),
	};
}

/** Flat, unlike in the answers of the profiles' pages. */
function subscriptionDetails(subscription: Subscription, { state }: Context): AnswerFields {
	const { channel, resourceId, email, phone, priority, status, customFields } = subscription;
	return {
		resource_id: resourceId,
		resource_name: state.resources.find(({ id }) => id === resourceId)?.name,
		channel,
		...(email !== undefined && { email }),
		...(phone !== undefined && { phone }),
		priority: priority ?? 0,
		status,
		custom_fields: customFields ?? {},
		cats: subscription.categories ?? [],
	};
}
