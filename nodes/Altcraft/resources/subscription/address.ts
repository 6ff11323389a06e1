import type { IDataObject } from 'n8n-workflow';

import { isObject } from '../../../shared/checks';
import { InvalidParameter } from '../../../shared/errors';
import type { Field, Values } from '../../../shared/fields/kit/field';
import { readForm } from '../../../shared/fields/kit/form';
import {
	addressProperties,
	CHANNELS,
	readAddress,
	readChannel,
} from '../../../shared/fields/profile/address';
import { matchedBy } from '../../../shared/fields/profile/profileLookup';

const NAME = 'subscription';
const DISPLAY_NAME = 'Subscription';

/** The subscription by its channel and address; left empty, the email or phone that the profile is matched by. */
export const address: Field = {
	identifies: true,
	properties: [
		{
			displayName: DISPLAY_NAME,
			name: NAME,
			type: 'fixedCollection',
			placeholder: 'Choose Subscription',
			default: {},
			description:
				'Channel and address. Without it, the email or phone that the profile is matched by is taken.',
			options: [{ displayName: DISPLAY_NAME, name: NAME, values: addressProperties(CHANNELS) }],
		},
	],
	labels: Object.fromEntries(
		['channel', 'email', 'phone', 'provider', 'subscription_id', 'cc_data'].map((key) => [
			key,
			DISPLAY_NAME,
		]),
	),
	toBody(values) {
		const form = readForm(values.get(NAME), DISPLAY_NAME);
		const chosen = isObject(form[NAME]) ? form[NAME] : form;
		if (Object.keys(chosen).length === 0) return ofMatching(values);
		const named = (field: string) => `${DISPLAY_NAME}: ${field}`;
		const channel = readChannel(CHANNELS, chosen, named);
		return { channel, ...readAddress(channel, chosen, named) };
	},
};

function ofMatching(values: Values): IDataObject {
	const { email, phone } = matchedBy(values);
	if (email !== undefined && phone === undefined) return { channel: 'email', email };
	if (phone !== undefined && email === undefined) return { channel: 'sms', phone };
	throw new InvalidParameter(
		DISPLAY_NAME,
		email === undefined
			? 'is empty, and the profile is matched by neither an email nor a phone'
			: 'is empty, and the profile is matched by both an email and a phone',
		`Add channel and address of the subscription in '${DISPLAY_NAME}'`,
	);
}
