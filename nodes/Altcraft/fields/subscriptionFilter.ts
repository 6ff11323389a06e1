import type { IDataObject, INodeProperties } from 'n8n-workflow';

import { email, flag, isObject, oneOf, phone, text } from './checks';
import type { Field } from './field';

const CHANNELS = ['email', 'push', 'sms'] as const;

const channel: INodeProperties = {
	displayName: 'Channel',
	name: 'channel',
	type: 'options',
	default: 'email',
	options: [
		{ name: 'Email', value: 'email' },
		{ name: 'Push', value: 'push' },
		{ name: 'SMS', value: 'sms' },
	],
};

/** What names the subscription in each channel. */
const addresses: INodeProperties[] = [
	{
		displayName: 'Email',
		name: 'email',
		type: 'string',
		default: '',
		placeholder: 'e.g. nathan@example.com',
		displayOptions: { show: { channel: ['email'] } },
	},
	{
		displayName: 'Phone',
		name: 'phone',
		type: 'string',
		default: '',
		placeholder: 'e.g. +79000000000',
		displayOptions: { show: { channel: ['sms'] } },
	},
	{
		displayName: 'Provider',
		name: 'provider',
		type: 'string',
		default: '',
		placeholder: 'e.g. android-firebase',
		displayOptions: { show: { channel: ['push'] } },
	},
	{
		displayName: 'Subscription ID',
		name: 'subscriptionId',
		type: 'string',
		default: '',
		placeholder: 'e.g. 1234',
		description: "The device's push token",
		displayOptions: { show: { channel: ['push'] } },
	},
];

const notStrict: INodeProperties = {
	displayName: 'Allow Another Subscription',
	name: 'notStrict',
	type: 'boolean',
	default: false,
	description:
		'Whether to use another fitting subscription where the profile does not have this one',
};

/** Which of the profile's subscriptions the message goes to (page "Engage profile in scenario"). */
export const subscriptionFilter: Field = {
	properties: [
		{
			displayName: 'Subscription Filter',
			name: 'subscriptionFilter',
			type: 'fixedCollection',
			placeholder: 'Choose Subscription',
			default: {},
			description: 'The subscription that the message goes to. Has no effect with a custom query.',
			options: [
				{
					displayName: 'Subscription',
					name: 'subscription',
					values: [channel, ...addresses, notStrict],
				},
			],
		},
	],
	read(values) {
		const form = values.get('subscriptionFilter');
		const chosen = isObject(form) ? form.subscription : undefined;
		if (!isObject(chosen) || values.get('matching') === 'custom_request') return {};
		return { subscription_filter: filter(chosen) };
	},
};

function filter(chosen: IDataObject): IDataObject {
	const named = (field: string) => `Subscription Filter: ${field}`;
	const anyOther = flag(chosen.notStrict ?? false, named('Allow Another Subscription'));
	switch (oneOf(CHANNELS)(chosen.channel ?? 'email', named('Channel'))) {
		case 'email':
			return { email: email(chosen.email, named('Email')), not_strict: anyOther };
		case 'sms':
			return { phone: phone(chosen.phone, named('Phone')), not_strict: anyOther };
		case 'push':
			return {
				provider: text(chosen.provider, named('Provider')),
				subscription_id: text(chosen.subscriptionId, named('Subscription ID')),
				not_strict: anyOther,
			};
	}
}
