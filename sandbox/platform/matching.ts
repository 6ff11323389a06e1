import type { MatchingBody, MatchingMode } from '../schemas/matching';
import type { Context } from './context';
import { AltcraftError } from './errors';
import { invalidParameter } from './invalid-parameter';
import { type ProfileSearch, searchKey } from '../things/profile-store';
import type { Database, DatabaseField } from '../things/databases';
import type { Profile } from '../things/profiles';

/** Where and how an endpoint looks for a profile. */
export interface MatchingRules {
	readonly database: Database;
	/** Modes that the endpoint's own page names. */
	readonly namedByPage: readonly MatchingMode[];
}

/**
 * The profile that a request names (Matching page), or undefined when none matches.
 * Throws 435 when several match, and an incorrect request when the mode's fields are missing.
 */
export function findProfile(
	body: MatchingBody,
	rules: MatchingRules,
	context: Context,
): Profile | undefined {
	const mode = body.matching ?? 'email';
	checkMode(mode, rules, context);
	const { profiles } = context.state;
	if (mode === 'profile_id') {
		const profile = profiles.get(required(body, 'profile_id', context));
		return profile?.databaseId === rules.database.id ? profile : undefined;
	}
	checkResource(body, mode, rules.database, context);
	const found = profiles.find(rules.database.id, searchOf(mode, body, rules.database, context));
	if (found.length > 1) throw new AltcraftError(435, `${String(found.length)} profiles`);
	return found[0];
}

/**
 * Checks what a batch says for all its profiles: the mode, and the field of the custom modes.
 * Throws an incorrect request.
 */
export function checkSharedMatching(
	body: MatchingBody,
	rules: MatchingRules,
	context: Context,
): void {
	const mode = body.matching ?? 'email';
	checkMode(mode, rules, context);
	if (mode === 'custom') customField(body, rules.database, context);
	if (mode === 'custom_sub') required(body, 'field_name', context);
}

function checkMode(mode: MatchingMode, rules: MatchingRules, context: Context): void {
	if (context.variants.matchingModes === 'namedByPage' && !rules.namedByPage.includes(mode)) {
		throw invalidParameter(context, `matching ${mode}`);
	}
}

/** The error for a request whose profile must exist and does not. */
export function profileNotFound(context: Context): AltcraftError {
	return new AltcraftError(context.variants.profileNotFoundCode, 'profile');
}

type SearchMode = Exclude<MatchingMode, 'profile_id'>;

function searchOf(
	mode: SearchMode,
	body: MatchingBody,
	database: Database,
	context: Context,
): ProfileSearch {
	const text = (name: TextField): string => required(body, name, context);
	switch (mode) {
		case 'email':
		case 'email_profile':
		case 'email_sub':
			return { anyOf: emailKeys(mode, text('email'), body, context) };
		case 'phone':
		case 'phone_sub':
			return { anyOf: phoneKeys(mode, text('phone'), body, context) };
		case 'push_sub':
			return { anyOf: [searchKey.push(text('provider'), text('subscription_id'))] };
		case 'custom':
			return customFieldSearch(body, database, context);
		case 'custom_sub':
			return {
				anyOf: [searchKey.subscriptionField(text('field_name'), fieldValue(body, context))],
			};
		case 'email_phone':
		case 'email_phone_sub':
			return { anyOf: emailPhoneKeys(mode, body, context) };
	}
}

/** resource_id is documented for the modes email and phone only. */
function resourceOf(mode: MatchingMode, body: MatchingBody): number | undefined {
	return mode === 'email' || mode === 'phone' ? body.resource_id : undefined;
}

function checkResource(
	body: MatchingBody,
	mode: MatchingMode,
	database: Database,
	context: Context,
): void {
	const id = resourceOf(mode, body);
	if (id === undefined) return;
	const resource = context.state.resources.find((candidate) => candidate.id === id);
	if (resource?.databaseIds.includes(database.id) !== true) {
		throw new AltcraftError(413, `resource ${String(id)}`);
	}
}

function emailKeys(
	mode: 'email' | 'email_profile' | 'email_sub',
	email: string,
	body: MatchingBody,
	context: Context,
): string[] {
	const ofProfile = searchKey.profileEmail(email);
	const ofSubscription = searchKey.subscriptionEmail(email);
	if (mode === 'email_profile') return [ofProfile];
	if (mode === 'email_sub') return [ofSubscription];
	return narrowToResource(ofProfile, ofSubscription, resourceOf(mode, body), context);
}

function phoneKeys(
	mode: 'phone' | 'phone_sub',
	phone: string,
	body: MatchingBody,
	context: Context,
): string[] {
	const ofSubscription = searchKey.subscriptionPhone(phone);
	if (mode === 'phone_sub') return [ofSubscription];
	const ofProfile = searchKey.profilePhone(phone);
	return narrowToResource(ofProfile, ofSubscription, resourceOf(mode, body), context);
}

function narrowToResource(
	ofProfile: string,
	ofSubscription: string,
	resourceId: number | undefined,
	context: Context,
): string[] {
	if (resourceId === undefined) return [ofProfile, ofSubscription];
	const narrowed = searchKey.inResource(ofSubscription, resourceId);
	return context.variants.resourceMatching === 'resourceOnly' ? [narrowed] : [ofProfile, narrowed];
}

function emailPhoneKeys(
	mode: 'email_phone' | 'email_phone_sub',
	body: MatchingBody,
	context: Context,
): string[] {
	const email = nonEmpty(body.email);
	const phone = nonEmpty(body.phone);
	const missing =
		context.variants.emailPhoneMatching === 'bothFields'
			? email === undefined || phone === undefined
			: email === undefined && phone === undefined;
	if (missing) throw invalidParameter(context, `matching ${mode} needs email and phone`);
	const inSubscriptions = mode === 'email_phone_sub';
	const emailKey = inSubscriptions ? searchKey.subscriptionEmail : searchKey.profileEmail;
	const phoneKey = inSubscriptions ? searchKey.subscriptionPhone : searchKey.profilePhone;
	return [
		...(email === undefined ? [] : [emailKey(email)]),
		...(phone === undefined ? [] : [phoneKey(phone)]),
	];
}

function customFieldSearch(
	body: MatchingBody,
	database: Database,
	context: Context,
): ProfileSearch {
	const { name, type } = customField(body, database, context);
	const value = fieldValue(body, context);
	if (type !== 'tags') return { anyOf: [searchKey.field(name, value)] };
	const tags = String(value)
		.split(',')
		.map((tag) => tag.trim());
	return { allOf: tags.map((tag) => searchKey.field(name, tag)) };
}

function customField(body: MatchingBody, database: Database, context: Context): DatabaseField {
	const name = required(body, 'field_name', context);
	const field = database.fields.find((candidate) => candidate.name === name);
	if (field === undefined) throw invalidParameter(context, `unknown field ${name}`);
	return field;
}

type TextField = 'email' | 'phone' | 'profile_id' | 'field_name' | 'provider' | 'subscription_id';

function required(body: MatchingBody, name: TextField, context: Context): string {
	const value = nonEmpty(body[name]);
	if (value === undefined) throw invalidParameter(context, `${name} is required`);
	return value;
}

function fieldValue(body: MatchingBody, context: Context): string | number | boolean {
	const value = body.field_value;
	const isScalar =
		typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
	if (!isScalar || value === '') throw invalidParameter(context, 'field_value is required');
	return value;
}

function nonEmpty(value: string | undefined): string | undefined {
	return value === '' ? undefined : value;
}
