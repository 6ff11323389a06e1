import type { IDataObject } from 'n8n-workflow';

import { jsonObject, oneOf } from './checks';
import type { Field, Values } from './field';

/** The profile's own data (page "Profile data object"). */
export const profileData: Field = {
	properties: [
		{
			displayName: 'Profile Data',
			name: 'profileDataMode',
			type: 'options',
			noDataExpression: true,
			default: 'json',
			options: [
				{
					name: 'Using JSON',
					value: 'json',
					description: 'Write the fields as one JSON object',
				},
			],
		},
		{
			displayName: 'Profile Data (JSON)',
			name: 'profileDataJson',
			type: 'json',
			default: '{}',
			placeholder: 'e.g. { "_fname": "Nathan", "email": "nathan@example.com" }',
			description:
				'Fields of the profile by their API names, such as _fname, _lname, email, phones, and your own; subscriptions may stand in "subscriptions"',
			displayOptions: { show: { profileDataMode: ['json'] } },
		},
	],
	read: (values) => ({ data: readProfileData(values) }),
};

/** The same in a batch, where each profile has its own. */
export const eachProfileData: Field = {
	properties: profileData.properties,
	read: () => ({}),
	readProfile: profileData.read,
};

/** @throws {InvalidParameter} when it is no JSON object */
export function readProfileData(values: Values): IDataObject {
	oneOf(['json'])(values.get('profileDataMode'), 'Profile Data');
	return jsonObject(values.get('profileDataJson'), 'Profile Data (JSON)');
}
