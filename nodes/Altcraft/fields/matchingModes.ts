import type { IDataObject } from 'n8n-workflow';

import { InvalidParameter } from '../../shared/errors';
import type { Check } from '../../shared/checks';
import { email, fieldValue, isBlank, jsonObject, phone, text } from '../../shared/checks';
import type { Values } from './field';

/** The values of `matching` on Altcraft's page "Matching", and the query that may stand in its place. */
export type MatchingMode =
	| 'custom'
	| 'custom_request'
	| 'custom_sub'
	| 'email'
	| 'email_phone'
	| 'email_phone_sub'
	| 'email_profile'
	| 'email_sub'
	| 'phone'
	| 'phone_sub'
	| 'profile_id'
	| 'push_sub';

interface Mode {
	name: string;
	description: string;
	/** The parameters that the mode shows. */
	parameters: string[];
}

/** By name, as n8n wants lists sorted. */
export const MODES: Record<MatchingMode, Mode> = {
	custom: {
		name: 'Custom Field',
		description: 'Find the profile by a field that your database has of its own',
		parameters: ['fieldName', 'fieldValue'],
	},
	custom_sub: {
		name: 'Custom Field of Subscription',
		description: 'Find the profile by its subscription in a custom channel',
		parameters: ['fieldName', 'fieldValue'],
	},
	custom_request: {
		name: 'Custom Query',
		description: 'Address every profile that meets a query, not one profile alone',
		parameters: ['customRequest'],
	},
	email: {
		name: 'Email',
		description: 'Find the profile by its own email or by that of a subscription',
		parameters: ['email'],
	},
	email_profile: {
		name: 'Email of Profile',
		description: 'Find the profile by its own email, leaving subscriptions aside',
		parameters: ['email'],
	},
	email_sub: {
		name: 'Email of Subscription',
		description: 'Find the profile by the email of a subscription',
		parameters: ['email'],
	},
	email_phone: {
		name: 'Email or Phone',
		description: 'Find the profile by its email or its phone, whichever is given',
		parameters: ['email', 'phone'],
	},
	email_phone_sub: {
		name: 'Email or Phone of Subscription',
		description: 'Find the profile by the email or the phone of a subscription, whichever is given',
		parameters: ['email', 'phone'],
	},
	phone: {
		name: 'Phone',
		description: 'Find the profile by one of its phones or by that of an SMS subscription',
		parameters: ['phone'],
	},
	phone_sub: {
		name: 'Phone of Subscription',
		description: 'Find the profile by the phone of an SMS subscription',
		parameters: ['phone'],
	},
	profile_id: {
		name: 'Profile ID',
		description: "Find the profile by Altcraft's own ID, which never creates a profile",
		parameters: ['profileId'],
	},
	push_sub: {
		name: 'Push Subscription',
		description: 'Find the profile by the device token of a push subscription',
		parameters: ['provider', 'subscriptionId'],
	},
};

/** Modes in which one of two values is enough. */
export const EITHER: readonly MatchingMode[] = ['email_phone', 'email_phone_sub'];
/**
 * The values that a mode finds the profile by, as parameters of the request (page "Matching").
 *
 * @throws {InvalidParameter} when one is empty or malformed
 */
export const readMatchingValues = (mode: MatchingMode, values: Values): IDataObject =>
	READERS[mode](values);

const reader =
	(name: string, key: string, displayName: string, check: Check<IDataObject[string]>) =>
	(values: Values): IDataObject => ({ [key]: check(values.get(name), displayName) });

const byEmail = reader('email', 'email', 'Email', email);
const byPhone = reader('phone', 'phone', 'Phone', phone);
const byField = (values: Values) => ({
	field_name: text(values.get('fieldName'), 'Field Name'),
	field_value: fieldValue(values.get('fieldValue'), 'Field Value'),
});

/** The page reads "e-mail or phone": one of the two is enough, and an empty one is not sent. */
function byEmailOrPhone(values: Values): IDataObject {
	const given = (name: string) => !isBlank(values.get(name));
	if (!given('email') && !given('phone')) {
		throw new InvalidParameter(
			'Email',
			"and 'Phone' are both empty",
			'Enter at least one of them, or match the profile by another value',
		);
	}
	return { ...(given('email') && byEmail(values)), ...(given('phone') && byPhone(values)) };
}

const READERS: Record<MatchingMode, (values: Values) => IDataObject> = {
	custom: byField,
	custom_sub: byField,
	custom_request: (values) => ({ custom_request: audience(values) }),
	email: byEmail,
	email_phone: byEmailOrPhone,
	email_phone_sub: byEmailOrPhone,
	email_profile: byEmail,
	email_sub: byEmail,
	phone: byPhone,
	phone_sub: byPhone,
	profile_id: reader('profileId', 'profile_id', 'Profile ID', text),
	push_sub: (values) => ({
		provider: text(values.get('provider'), 'Provider'),
		subscription_id: text(values.get('subscriptionId'), 'Subscription ID'),
	}),
};

function audience(values: Values): IDataObject {
	const query = jsonObject(values.get('customRequest'), 'Custom Query');
	if (Object.keys(query).length === 0) {
		throw new InvalidParameter(
			'Custom Query',
			'has no condition, so that it would address every profile of the database',
			'Enter at least one condition, for example { "email": { "$in": ["nathan@example.com"] } }',
		);
	}
	return query;
}
