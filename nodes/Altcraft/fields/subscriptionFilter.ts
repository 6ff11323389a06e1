import type { IDataObject, INodeProperties } from 'n8n-workflow';

import { addressProperties, readAddress } from './address';
import { flag, isObject, oneOf } from '../../shared/checks';
import type { Field } from './field';

const CHANNELS = ['email', 'push', 'sms'] as const;

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
					values: [...addressProperties(CHANNELS), notStrict],
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
	const channel = oneOf(CHANNELS)(chosen.channel ?? 'email', named('Channel'));
	return {
		...readAddress(channel, chosen, named),
		not_strict: flag(chosen.notStrict ?? false, named('Allow Another Subscription')),
	};
}
