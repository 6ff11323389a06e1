import { Type } from '@sinclair/typebox';
import type { Context } from '../../platform/context';
import { eventDetails, eventsIn, hashOfProfile } from '../../platform/history';
import { invalidParameter } from '../../platform/invalid-parameter';
import { findProfile, profileNotFound } from '../../platform/matching';
import { rulesOf, withMatching } from '../../platform/store-profile';
import { findVisible } from '../../platform/visibility';
import { Id, requestBody } from '../../schemas/common';
import { matchingFields, type MatchingBody, MatchingModeSchema } from '../../schemas/matching';
import type { HistoryEvent } from '../../things/history';
import type { Profile } from '../../things/profiles';
import { defineEndpoint } from '../endpoint';

const Day = Type.String({ minLength: 1 });

/** Get profile action history: newest first, all of it at once. */
export const getProfileHistory = defineEndpoint({
	page: 'Get profile action history',
	path: '/subscribers/history_get',
	body: requestBody({
		list_id: Id,
		xxh: Type.Optional(Type.String()),
		matching: Type.Optional(MatchingModeSchema),
		...matchingFields,
		date_from: Type.Optional(Day),
		date_to: Type.Optional(Day),
	}),
	right: 'list',
	changes: false,
	handle: (body, context) => {
		const profile = findByHashOrMatching(body, context);
		const events = eventsIn(body.list_id, body, context).filter(
			({ profileId }) => profileId === profile.id,
		);
		return { data: events.reverse().map((event) => eventDetails(event, profile, context)) };
	},
});

function findByHashOrMatching(
	request: MatchingBody & { readonly list_id: number; readonly xxh?: string },
	context: Context,
): Profile {
	const body = withMatching({ ...request, db_id: request.list_id });
	const rules = rulesOf(body, context);
	const found =
		body.xxh === undefined
			? findProfile(body, rules, context)
			: context.state.profiles
					.all()
					.find(
						(one) => one.databaseId === body.list_id && hashOfProfile(one, context) === body.xxh,
					);
	if (found === undefined) throw profileNotFound(context);
	return found;
}

/** Get multiple profiles action history: by the profiles' hashes and dates, which together are the pointer. */
export const getAllHistory = defineEndpoint({
	page: 'Get multiple profiles action history',
	path: '/subscribers/history_get_all',
	body: requestBody({
		list_id: Id,
		from_id: Type.Optional(Type.String()),
		limit: Type.Optional(Type.Integer({ minimum: 1 })),
		date_from: Day,
		date_to: Day,
		fields: Type.Optional(Type.Array(Type.String())),
	}),
	right: 'list',
	changes: false,
	handle: (body, context) => {
		findVisible(context.state.databases, body.list_id, 'database', context);
		if (body.date_from > body.date_to) throw invalidParameter(context, 'date_to is too early');
		const after = body.from_id ?? '';
		const rows = eventsIn(body.list_id, body, context)
			.flatMap((event) => rowOf(event, context))
			.filter(({ pointer }) => pointer > after)
			.sort((one, other) => (one.pointer < other.pointer ? -1 : 1));
		const page = rows.slice(0, body.limit ?? 1000);
		const { historyPointer: key } = context.variants;
		return {
			data: page.map(({ event, profile }) => ({
				...eventDetails(event, profile, context),
				...(body.fields && { fields: only(profile.data, body.fields) }),
			})),
			...(key !== 'absent' && { [key]: page.at(-1)?.pointer ?? after }),
		};
	},
});

function rowOf(event: HistoryEvent, context: Context) {
	const profile = context.state.profiles.get(event.profileId);
	if (profile === undefined) return [];
	const date = event.at.toISOString().replace(/\D/g, '');
	const number = String(event.number).padStart(8, '0');
	return [{ event, profile, pointer: `${hashOfProfile(profile, context)}.${date}${number}` }];
}

const only = (data: Readonly<Record<string, unknown>>, names: readonly string[]) =>
	Object.fromEntries(Object.entries(data).filter(([name]) => names.includes(name)));
