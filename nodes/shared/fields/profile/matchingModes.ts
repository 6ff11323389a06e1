import type { IDataObject, INodeProperties } from 'n8n-workflow';

import type { Check } from '../../checks';
import { email, isBlank, listOf, naming, phone } from '../../checks';
import { InvalidParameter } from '../../errors';
import { emailProperty, phoneProperty, providerProperty, subscriptionIdProperty } from './address';
import { customRequestProperty, readCustomRequest } from './customRequest';
import type { Values } from '../kit/field';

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

/** Those of the page "Matching", for operations whose own page names them all. */
export const ALL_MODES: readonly MatchingMode[] = [
	'custom',
	'custom_sub',
	'email',
	'email_phone',
	'email_phone_sub',
	'email_profile',
	'email_sub',
	'phone',
	'phone_sub',
	'profile_id',
	'push_sub',
];

/** What a form calls a field, by the name that it has in others. */
export type Named = (displayName: string) => string;

interface Mode {
	/** As the editor lists it. */
	name: string;
	description: string;
	/** What the editor shows for it. */
	properties: readonly INodeProperties[];
	/** Set where one of the values is enough. */
	either?: true;
	/**
	 * The values that the profile is found by, as parameters of the request (page "Matching").
	 *
	 * @param named how an error names a field
	 * @throws {InvalidParameter} when one is empty or malformed
	 */
	read: (values: Values, named?: Named) => IDataObject;
	/** In a batch, what of that all profiles share, and what each has of its own; without it, all is its own. */
	inBatch?: Record<'common' | 'own', (values: Values, named?: Named) => IDataObject>;
}

export const profileIdProperty: INodeProperties = {
	displayName: 'Profile ID',
	name: 'profileId',
	type: 'string',
	placeholder: 'e.g. 66102b984a5d12bd6cc0912f',
	default: '',
	description: 'The ID that Altcraft gave the profile',
};

export const fieldNameProperty: INodeProperties = {
	displayName: 'Field Name',
	name: 'fieldName',
	type: 'string',
	placeholder: 'e.g. CRM_ID',
	default: '',
	description: 'The API name of the field in Altcraft',
};

export const fieldValueProperty: INodeProperties = {
	displayName: 'Field Value',
	name: 'fieldValue',
	type: 'string',
	placeholder: 'e.g. 123420',
	default: '',
	description:
		'Sent as a text; a whole number that an expression gives is sent as a number. Several tags are separated by commas, for example: tag-1, tag-2.',
};

/**
 * A value for matching by a custom field. The page "Matching" says "int/string", so that a whole number that an
 * expression gives goes as a number, and everything else as a text: what is typed keeps its leading zeros, yes and
 * no are the words "true" and "false", and several tags become "tag-1, tag-2".
 */
const fieldValue: Check<string | number> = (value, displayName) => {
	if (Array.isArray(value)) return listOf(naming)(value, displayName).join(', ');
	if (typeof value === 'boolean') return String(value);
	const written = naming(value, displayName);
	return typeof value === 'number' && Number.isInteger(value) ? value : written;
};

const reader =
	({ name, displayName }: INodeProperties, key: string, check: Check<IDataObject[string]>) =>
	(values: Values, named: Named = String): IDataObject => ({
		[key]: check(values.get(name), named(displayName)),
	});

const readEmail = reader(emailProperty, 'email', email);
const readPhone = reader(phoneProperty, 'phone', phone);
const readFieldName = reader(fieldNameProperty, 'field_name', naming);
const readFieldValue = reader(fieldValueProperty, 'field_value', fieldValue);
const readProvider = reader(providerProperty, 'provider', naming);
const readSubscriptionId = reader(subscriptionIdProperty, 'subscription_id', naming);

/** The page reads "e-mail or phone": one of the two is enough, and an empty one is not sent. */
function readEmailOrPhone(values: Values): IDataObject {
	const [hasEmail, hasPhone] = [emailProperty, phoneProperty].map(
		({ name }) => !isBlank(values.get(name)),
	);
	if (hasEmail !== true && hasPhone !== true) {
		throw new InvalidParameter(
			emailProperty.displayName,
			`and '${phoneProperty.displayName}' are both empty`,
			'Enter at least one of them, or match the profile by another value',
		);
	}
	return {
		...(hasEmail === true && readEmail(values)),
		...(hasPhone === true && readPhone(values)),
	};
}

type HowItFinds = Omit<Mode, 'name' | 'description'>;

const byEmail: HowItFinds = { properties: [emailProperty], read: readEmail };
const byPhone: HowItFinds = { properties: [phoneProperty], read: readPhone };
const byEither: HowItFinds = {
	properties: [emailProperty, phoneProperty],
	either: true,
	read: readEmailOrPhone,
};
const byField: HowItFinds = {
	properties: [fieldNameProperty, fieldValueProperty],
	read: (values, named) => ({ ...readFieldName(values, named), ...readFieldValue(values, named) }),
	inBatch: { common: readFieldName, own: readFieldValue },
};

/** By name, as n8n wants lists sorted. */
export const MODES: Record<MatchingMode, Mode> = {
	custom: {
		name: 'Custom Field',
		description: 'Find the profile by a field that your database has of its own',
		...byField,
	},
	custom_sub: {
		name: 'Custom Field of Subscription',
		description: 'Find the profile by its subscription in a custom channel',
		...byField,
	},
	custom_request: {
		name: 'Custom Query',
		description: 'Act on every profile that matches a query instead of on one',
		properties: [customRequestProperty],
		read: readCustomRequest,
	},
	email: {
		name: 'Email',
		description: 'Find the profile by its own email or by that of a subscription',
		...byEmail,
	},
	email_profile: {
		name: 'Email of Profile',
		description: 'Find the profile by its own email, ignoring subscriptions',
		...byEmail,
	},
	email_sub: {
		name: 'Email of Subscription',
		description: 'Find the profile by the email of a subscription',
		...byEmail,
	},
	email_phone: {
		name: 'Email or Phone',
		description: 'Find the profile by its email or its phone, whichever is given',
		...byEither,
	},
	email_phone_sub: {
		name: 'Email or Phone of Subscription',
		description: 'Find the profile by the email or the phone of a subscription, whichever is given',
		...byEither,
	},
	phone: {
		name: 'Phone',
		description: 'Find the profile by one of its phones or by that of an SMS subscription',
		...byPhone,
	},
	phone_sub: {
		name: 'Phone of Subscription',
		description: 'Find the profile by the phone of an SMS subscription',
		...byPhone,
	},
	profile_id: {
		name: 'Profile ID',
		description: "Find the profile by Altcraft's own ID, which never creates a profile",
		properties: [profileIdProperty],
		read: reader(profileIdProperty, 'profile_id', naming),
	},
	push_sub: {
		name: 'Push Subscription',
		description: 'Find the profile by the device token of a push subscription',
		properties: [providerProperty, subscriptionIdProperty],
		read: (values) => ({ ...readProvider(values), ...readSubscriptionId(values) }),
	},
};

/** The keys of a request that hold the values of the modes, and what the editor calls what fills them. */
export const VALUE_LABELS = {
	email: emailProperty.displayName,
	phone: phoneProperty.displayName,
	profile_id: profileIdProperty.displayName,
	field_name: fieldNameProperty.displayName,
	field_value: fieldValueProperty.displayName,
	provider: providerProperty.displayName,
	subscription_id: subscriptionIdProperty.displayName,
	custom_request: customRequestProperty.displayName,
};
