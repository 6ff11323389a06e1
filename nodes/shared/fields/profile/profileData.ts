import type { IDataObject, INodeProperties } from 'n8n-workflow';

import { InvalidParameter } from '../../errors';
import { isBlank, jsonObject, oneOf } from '../../checks';
import type { Field, Values } from '../kit/field';
import type { ProfileDatabase } from '../../lists/profileDatabase';
import { mappedFieldsProperty, readMappedFields, unknownFields } from './mappedFields';
import { readSubscriptions, subscriptionsProperty } from './subscriptions';

const MODE = 'Profile Data';
const JSON_NAME = 'Profile Data (JSON)';

const properties = (database: ProfileDatabase): INodeProperties[] => [
	{
		displayName: MODE,
		name: 'profileDataMode',
		type: 'options',
		noDataExpression: true,
		default: 'mapEachField',
		options: [
			{
				name: 'Map Each Field',
				value: 'mapEachField',
				description: 'Choose fields of the database and fill them in one by one',
			},
			{
				name: 'Using JSON',
				value: 'json',
				description: 'Write the fields as one JSON object',
			},
		],
	},
	{
		...mappedFieldsProperty(database),
		displayOptions: { show: { profileDataMode: ['mapEachField'] } },
	},
	{
		displayName: JSON_NAME,
		name: 'profileDataJson',
		type: 'json',
		default: '{}',
		placeholder: 'e.g. { "_fname": "Nathan", "email": "nathan@example.com" }',
		description:
			'Fields of the profile by their API names, such as _fname, _lname, email, phones, and your own; subscriptions may stand in "subscriptions"',
		displayOptions: { show: { profileDataMode: ['json'] } },
	},
	subscriptionsProperty,
];

/** The profile's own data (page "Profile data object"). */
export const profileData = (database: ProfileDatabase): Field => ({
	properties: properties(database),
	labels: { data: MODE },
	read: (values) => ({ data: readProfileData(values) }),
	unsent,
});

/** The same in a batch, where each profile has its own. */
export const eachProfileData = (database: ProfileDatabase): Field => ({
	properties: properties(database),
	labels: { data: MODE },
	read: () => ({}),
	readProfile: (values) => ({ data: readProfileData(values) }),
	unsent,
});

const isMapped = (values: Values): boolean =>
	oneOf(['mapEachField', 'json'])(values.get('profileDataMode') ?? 'mapEachField', MODE) ===
	'mapEachField';

const unsent = (values: Values): string[] => (isMapped(values) ? unknownFields(values) : []);

/** @throws {InvalidParameter} when a value cannot be sent */
export function readProfileData(values: Values): IDataObject {
	const data = isMapped(values)
		? readMappedFields(values)
		: jsonObject(values.get('profileDataJson'), JSON_NAME);
	const added = readSubscriptions(values);
	return added.length === 0
		? data
		: { ...data, subscriptions: [...ownSubscriptions(data), ...added] };
}

/** Subscriptions that the data brings already. */
function ownSubscriptions({ subscriptions }: IDataObject): unknown[] {
	if (Array.isArray(subscriptions)) return subscriptions;
	if (isBlank(subscriptions)) return [];
	throw new InvalidParameter(
		MODE,
		"holds 'subscriptions' that are not a list, so that those of the form cannot be added",
		'Write them as a list in square brackets, or enter all of them in the form',
	);
}
