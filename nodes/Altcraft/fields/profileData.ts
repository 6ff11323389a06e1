import { jsonObject, oneOf } from './checks';
import type { Field } from './field';

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
	read: (values) => {
		oneOf(['json'])(values.get('profileDataMode'), 'Profile Data');
		return { data: jsonObject(values.get('profileDataJson'), 'Profile Data (JSON)') };
	},
};
