import { randomBytes } from 'node:crypto';
import type { MatchingBody } from '../schemas/matching';
import type { ProfileDataBody } from '../schemas/profile-data';
import type { Context } from './context';
import { AltcraftError } from './errors';
import { reportImport } from './hooks/import-events';
import { invalidParameter } from './invalid-parameter';
import { findProfile, type MatchingRules, profileNotFound } from './matching';
import { searchKey } from '../things/profile-store';
import type { Database } from '../things/databases';
import type { Profile } from '../things/profiles';
import { checkFieldValues } from './field-values';
import { withFields } from './field-functions';
import { mergeSubscriptions } from './subscriptions';
import { SYSTEM_FIELDS } from './system-fields';

/** A profile to import: how it is found and what it gets. */
export interface ProfileImport extends MatchingBody {
	readonly data?: ProfileDataBody;
	readonly skip_invalid_subscriptions?: boolean | undefined;
}

/** Where an import looks for a profile, and what it takes. */
export interface ImportRules extends MatchingRules {
	/** Whether `phones` may be one phone in place of a list. */
	readonly takesSinglePhone?: boolean;
	/** Whether a profile that is not found stays unknown. */
	readonly onlyUpdates?: boolean;
}

/**
 * Updates the profile that matches, or creates one, and returns it.
 * Throws 404 for an unknown profile_id (it never creates), 435 when several match, 409 when
 * another profile has the e-mail, and an incorrect request for data that does not fit. Nothing
 * is stored when it throws.
 */
export function importProfile(body: ProfileImport, rules: ImportRules, context: Context): Profile {
	const found = findProfile(body, rules, context);
	const isKept = rules.onlyUpdates === true || body.matching === 'profile_id';
	if (found === undefined && isKept) throw profileNotFound(context);
	return store(found, valuesOfMatching(body), body, rules, context);
}

/**
 * Adds a profile without looking for one that is there (page "Add profile to database"). Throws as an import does.
 */
export function addProfile(body: ProfileImport, rules: ImportRules, context: Context): Profile {
	return store(undefined, {}, body, rules, context);
}

/** @param begins what a profile has that is new */
function store(
	found: Profile | undefined,
	begins: Record<string, unknown>,
	body: ProfileImport,
	rules: ImportRules,
	context: Context,
): Profile {
	const { subscriptions, ...fields } = withPhoneList(body.data ?? {}, rules, context);
	checkFieldValues(fields, rules.database, context);
	const base = found ?? newProfile(rules.database, context);
	const accepted = acceptedFields(fields, rules.database, context);
	const profile: Profile = {
		...base,
		data: withFields(found?.data ?? begins, accepted, rules.database, context),
		subscriptions: [...base.subscriptions],
		updatedAt: context.now,
	};
	checkUnique(profile, rules.database, context);
	mergeSubscriptions(
		profile,
		subscriptions ?? [],
		body.skip_invalid_subscriptions ?? false,
		context,
	);
	context.state.profiles.save(profile);
	reportImport(found, profile, context);
	return profile;
}

/** Stands for no e-mail (page "Merging multiple profiles"). */
export const NO_EMAIL = 'localhost';

/** The phones of a profile's data: a list, or one alone as in an example of the trigger mailings. */
export function phonesOf({ phones }: ProfileDataBody): readonly string[] {
	if (phones === undefined) return [];
	return typeof phones === 'string' ? [phones] : phones;
}

function withPhoneList(
	data: ProfileDataBody,
	{ takesSinglePhone }: ImportRules,
	context: Context,
): ProfileDataBody {
	if (typeof data.phones !== 'string') return data;
	if (takesSinglePhone !== true) {
		throw invalidParameter(context, 'phones is not a list');
	}
	return { ...data, phones: [...phonesOf(data)] };
}

function newProfile(database: Database, context: Context): Profile {
	return {
		id: randomBytes(12).toString('hex'),
		databaseId: database.id,
		data: {},
		subscriptions: [],
		createdAt: context.now,
		updatedAt: context.now,
	};
}

/** What the matching fields tell about a profile that is created for them. */
export function valuesOfMatching(body: MatchingBody): Record<string, unknown> {
	switch (body.matching) {
		case 'custom':
			return body.field_name === undefined ? {} : { [body.field_name]: body.field_value };
		case 'push_sub':
		case 'custom_sub':
		case 'profile_id':
			return {};
		default:
			return {
				...(body.email ? { email: body.email } : {}),
				...(body.phone ? { phones: [body.phone] } : {}),
			};
	}
}

function acceptedFields(
	fields: Record<string, unknown>,
	database: Database,
	context: Context,
): Record<string, unknown> {
	const { unknownProfileFields } = context.variants;
	if (unknownProfileFields === 'kept') return fields;
	const isKnown = (name: string): boolean =>
		SYSTEM_FIELDS.has(name) || database.fields.some((field) => field.name === name);
	const unknown = Object.keys(fields).find((name) => !isKnown(name));
	if (unknown !== undefined && unknownProfileFields === 'refused') {
		throw invalidParameter(context, `unknown field ${unknown} in data`);
	}
	return Object.fromEntries(Object.entries(fields).filter(([name]) => isKnown(name)));
}

/** E-mail is a unique field of the profile (Profile data object page); others are where the database says so. */
function checkUnique(profile: Profile, database: Database, context: Context): void {
	const { email, ...fields } = profile.data;
	const unique = database.fields.filter(
		({ isUnique, name }) => isUnique === true && name in fields,
	);
	const keys = [
		...(typeof email === 'string' && email !== NO_EMAIL ? [searchKey.profileEmail(email)] : []),
		...unique.map(({ name }) => searchKey.field(name, fields[name])),
	];
	for (const key of keys) {
		const others = context.state.profiles
			.find(profile.databaseId, { anyOf: [key] })
			.filter((other) => other.id !== profile.id);
		if (others.length > 0) throw new AltcraftError(409, key.split(' ').at(-2));
	}
}
