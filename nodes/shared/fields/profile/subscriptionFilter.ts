import type { IDataObject, INodeProperties } from 'n8n-workflow';

import { flag, isObject } from '../../checks';
import { addressProperties, readAddress, readChannel } from './address';
import type { Field } from '../kit/field';
import { readForm } from '../kit/form';
import { isOneProfile } from './matching';

const DISPLAY_NAME = 'Subscription Filter';

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
			displayName: DISPLAY_NAME,
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
	labels: { subscription_filter: DISPLAY_NAME },
	toBody(values) {
		const form = readForm(values.get('subscriptionFilter'), DISPLAY_NAME);
		const chosen = isObject(form.subscription) ? form.subscription : form;
		if (Object.keys(chosen).length === 0 || !isOneProfile(values)) return {};
		return { subscription_filter: filter(chosen) };
	},
};

function filter(chosen: IDataObject): IDataObject {
	const named = (field: string) => `${DISPLAY_NAME}: ${field}`;
	const channel = readChannel(CHANNELS, chosen, named);
	return {
		...readAddress(channel, chosen, named),
		not_strict: flag(chosen.notStrict ?? false, named('Allow Another Subscription')),
	};
}
