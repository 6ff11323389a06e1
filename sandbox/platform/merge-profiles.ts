import type { MatchingBody } from '../schemas/matching';
import type { ProfileDataBody } from '../schemas/profile-data';
import type { Profile } from '../things/profiles';
import type { Context } from './context';
import { eraseProfile } from './erase-profile';
import { addProfile, importProfile, NO_EMAIL, valuesOfMatching } from './import-profile';
import { invalidParameter } from './invalid-parameter';
import { findProfile, profileNotFound } from './matching';
import { rulesOf } from './store-profile';

/** One of the profiles to merge. */
export type Side = Omit<MatchingBody, 'matching'> & { readonly db_id?: number };

/** What is merged into what, and how (page "Merging multiple profiles"). */
export interface Merging extends Pick<MatchingBody, 'matching' | 'field_name' | 'field_value'> {
	readonly db_id: number;
	readonly source: readonly Side[];
	readonly destination: Side;
	readonly data?: ProfileDataBody;
	readonly subscriptions?: boolean;
	readonly history?: boolean;
}

/**
 * Moves what the sources have into the destination, which may be new. Merged profiles are no imports.
 *
 * @throws 404 for a source that there is not, 435 where several match
 */
export function mergeProfiles(body: Merging, context: Context): Profile {
	const { mergeDatabase } = context.variants;
	if (mergeDatabase === 'ofDestination' && body.db_id !== body.destination.db_id) {
		throw invalidParameter(context, 'db_id is not that of the destination');
	}
	const silent: Context = { ...context, report: () => undefined };
	const found = body.source.map((side) => findSide(side, body, context));
	const sources = found.filter((profile) => profile !== undefined);
	if (sources.length < found.length) throw profileNotFound(context);
	const matched = sideOf(body.destination, body, context);
	const rules = rulesOf(matched, context);
	const known = findProfile(matched, rules, context);
	if (known === undefined && body.matching === 'profile_id') throw profileNotFound(context);
	if (sources.some((source) => source === known)) {
		throw invalidParameter(context, 'the destination is one of the sources');
	}
	const target =
		known ?? addProfile({ ...matched, data: valuesOfMatching(matched) }, rules, silent);
	for (const source of sources) moveInto(target, source, body, context);
	const data = body.data ?? {};
	return importProfile(
		{ matching: 'profile_id', profile_id: target.id, data },
		{ ...rules, namedByPage: ['profile_id'] },
		silent,
	);
}

/** The database of a side; a variant has that of the request where it names none. */
function sideOf(
	side: Side,
	{ db_id, matching, field_name, field_value }: Merging,
	context: Context,
) {
	const own = context.variants.mergeDatabase === 'default' ? (side.db_id ?? db_id) : side.db_id;
	if (own === undefined) throw invalidParameter(context, 'db_id is required');
	return { matching, field_name, field_value, ...side, db_id: own };
}

function findSide(side: Side, body: Merging, context: Context): Profile | undefined {
	const matched = sideOf(side, body, context);
	return findProfile(matched, rulesOf(matched, context), context);
}

function moveInto(target: Profile, source: Profile, merging: Merging, context: Context): void {
	const { email, ...fields } = source.data;
	const isReal = typeof email === 'string' && email !== NO_EMAIL;
	const lacksEmail = target.data.email === undefined || target.data.email === NO_EMAIL;
	const { history } = context.state;
	if (merging.history !== false) {
		history.forEach((event, index) => {
			if (event.profileId !== source.id) return;
			history[index] = { ...event, profileId: target.id, databaseId: target.databaseId };
		});
	}
	const subscriptions = merging.subscriptions === false ? [] : source.subscriptions;
	if (context.variants.mergeSource === 'deleted') eraseProfile(source, context);
	else {
		const left = { ...source, data: { email: NO_EMAIL }, subscriptions: [] };
		context.state.profiles.save(left);
	}
	Object.assign(target, {
		data: {
			...fields,
			...(isReal && lacksEmail && { email }),
			...withoutNone(target.data, isReal),
		},
		subscriptions: [...target.subscriptions, ...subscriptions],
		updatedAt: context.now,
	});
	context.state.profiles.save(target);
}

/** The destination's own fields, without the word that stands for no e-mail where a real one comes. */
function withoutNone(
	data: Readonly<Record<string, unknown>>,
	isReal: boolean,
): Record<string, unknown> {
	const { email, ...others } = data;
	return email === undefined || (isReal && email === NO_EMAIL) ? others : data;
}
