import type { IDataObject, INodePropertyOptions } from 'n8n-workflow';

import { InvalidParameter } from '../errors';
import type { Check } from './checks';
import { email, fieldValue, isBlank, jsonObject, oneOf, phone, text } from './checks';
import type { Field, Values } from './field';

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
const MODES: Record<MatchingMode, Mode> = {
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

const EITHER: readonly MatchingMode[] = ['email_phone', 'email_phone_sub'];
const DISPLAY_NAME = 'Match Profile By';

/**
 * How Altcraft finds the profile: the mode and exactly that mode's fields (page "Matching").
 *
 * @param named the modes that the operation's own page names; the others say that it does not
 */
export function matching(named: readonly MatchingMode[]): Field {
	const modes = (Object.keys(MODES) as MatchingMode[]).filter(
		(mode) => mode !== 'custom_request' || named.includes(mode),
	);
	const showing = (parameter: string, among: readonly MatchingMode[] = modes) => ({
		show: {
			matching: among.filter(
				(mode) => modes.includes(mode) && MODES[mode].parameters.includes(parameter),
			),
		},
	});
	const single = modes.filter((mode) => !EITHER.includes(mode));
	const emailProperty = {
		displayName: 'Email',
		name: 'email',
		type: 'string',
		placeholder: 'e.g. nathan@example.com',
		default: '',
	} as const;
	const phoneProperty = {
		displayName: 'Phone',
		name: 'phone',
		type: 'string',
		placeholder: 'e.g. +79000000000',
		default: '',
	} as const;
	return {
		identifies: true,
		properties: [
			{
				displayName: DISPLAY_NAME,
				name: 'matching',
				type: 'options',
				default: 'email',
				description:
					'How Altcraft finds the profile. The value should belong to one profile alone.',
				options: modes.map((mode) => option(mode, named)),
			},
			{ ...emailProperty, required: true, displayOptions: showing('email', single) },
			{ ...phoneProperty, required: true, displayOptions: showing('phone', single) },
			{
				...emailProperty,
				hint: 'Either this or the phone may be left empty',
				displayOptions: showing('email', EITHER),
			},
			{
				...phoneProperty,
				hint: 'Either this or the email may be left empty',
				displayOptions: showing('phone', EITHER),
			},
			{
				displayName: 'Profile ID',
				name: 'profileId',
				type: 'string',
				required: true,
				placeholder: 'e.g. 66102b984a5d12bd6cc0912f',
				default: '',
				displayOptions: showing('profileId'),
			},
			{
				displayName: 'Field Name',
				name: 'fieldName',
				type: 'string',
				required: true,
				placeholder: 'e.g. CRM_ID',
				default: '',
				description: "The field's name as Altcraft's API knows it",
				displayOptions: showing('fieldName'),
			},
			{
				displayName: 'Field Value',
				name: 'fieldValue',
				type: 'string',
				required: true,
				placeholder: 'e.g. 123420',
				default: '',
				description: 'Several tags are separated by commas, for example: tag_1, tag_2',
				displayOptions: showing('fieldValue'),
			},
			{
				displayName: 'Provider',
				name: 'provider',
				type: 'string',
				required: true,
				placeholder: 'e.g. android-firebase',
				default: '',
				description: 'The push service that the device is registered with',
				displayOptions: showing('provider'),
			},
			{
				displayName: 'Subscription ID',
				name: 'subscriptionId',
				type: 'string',
				required: true,
				placeholder: 'e.g. 1234',
				default: '',
				description: "The device's push token",
				displayOptions: showing('subscriptionId'),
			},
			...(modes.includes('custom_request')
				? [
						{
							displayName: 'Custom Query',
							name: 'customRequest',
							type: 'json' as const,
							required: true,
							placeholder: 'e.g. { "email": { "$in": ["nathan@example.com"] } }',
							default: '',
							description:
								"A MongoDB query on the profiles of the scenario's or mailing's database",
							hint: 'Addresses everyone who meets the query. Each input item sends it once more.',
							displayOptions: showing('customRequest'),
						},
					]
				: []),
		],
		read: (values) => {
			const mode = oneOf(modes)(values.get('matching'), DISPLAY_NAME);
			if (mode === 'custom_request') return { custom_request: audience(values) };
			return { matching: mode, ...READERS[mode](values) };
		},
	};
}

function option(mode: MatchingMode, named: readonly MatchingMode[]): INodePropertyOptions {
	const { name, description } = MODES[mode];
	return {
		name,
		value: mode,
		description: named.includes(mode)
			? description
			: `${description}. Altcraft documents this mode in general, but not on this operation's page.`,
	};
}

type SingleMode = Exclude<MatchingMode, 'custom_request'>;

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

const READERS: Record<SingleMode, (values: Values) => IDataObject> = {
	custom: byField,
	custom_sub: byField,
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
