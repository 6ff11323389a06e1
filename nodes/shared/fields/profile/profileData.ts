import type { IDataObject, INodeProperties } from 'n8n-workflow';

import { entriesOf, isObject, oneOf, readAll } from '../../checks';
import { InvalidParameter } from '../../errors';
import type { Field, Remark, Values } from '../kit/field';
import { overlaid } from '../kit/overlaid';
import { perItem } from '../kit/perItem';
import type { ProfileDatabase } from '../../lists/profileDatabase';
import { skipsInvalidSubscriptions } from './flags';
import { jsonDataName, readJsonData } from './jsonData';
import { mappedFieldsProperty, readMappedFields, unknownFields } from './mappedFields';
import { SUBSCRIPTIONS, toOwnSubscriptions } from './ownSubscriptions';
import { readSubscriptions, subscriptionsProperty } from './subscriptions';

const MODE = 'Profile Data';

const properties = (
	database: ProfileDatabase,
	first: 'mapEachField' | 'json' = 'mapEachField',
): INodeProperties[] => [
	{
		displayName: MODE,
		name: 'profileDataMode',
		type: 'options',
		noDataExpression: true,
		default: first,
		description: 'How to enter the data of the profile',
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
		displayName: jsonDataName,
		name: 'profileDataJson',
		type: 'json',
		default: '{}',
		placeholder: 'e.g. { "_fname": "Nathan", "email": "nathan@example.com" }',
		description:
			'Fields of the profile by their API names, such as _fname, _lname, email, phones, and your own; subscriptions may stand in "subscriptions"',
		displayOptions: { show: { profileDataMode: ['json'] } },
	},
	{
		displayName:
			'A profile that is new to Altcraft gets no messages until it has a subscription: add one below',
		name: 'subscriptionsNotice',
		type: 'notice',
		default: '',
	},
	subscriptionsProperty,
];

/**
 * Refuses data without any value: nobody means to add an empty profile, unless JSON says so.
 *
 * @throws {InvalidParameter} when it is empty
 */
function assertSome(data: IDataObject, values: Values): IDataObject {
	if (Object.keys(data).length > 0 || !isMapped(values)) return data;
	throw new InvalidParameter(
		MODE,
		'has no value at all, so that an empty profile would come of it',
		"Fill in at least one field. For an empty profile, choose 'Using JSON' and enter {}",
	);
}

/** The data of a profile that is added, whoever is there already (page "Add profile to database"). */
export const addedProfileData = (database: ProfileDatabase): Field => ({
	...profileData(database),
	toBody: (values) => ({ data: assertSome(readProfileData(values), values) }),
});

/**
 * The same in a batch, whose profiles are flat: their fields stand in the list itself (page "Add multiple profiles").
 *
 * @param creates whether profiles may be new
 */
export const eachFlatProfile = (
	database: ProfileDatabase,
	{ creates }: { creates: boolean },
): Field => ({
	...withoutRemark(eachProfileData(database)),
	...(creates && { remark: (entry) => (isReachable(entry) ? undefined : UNREACHABLE) }),
	toEntry: readProfileData,
});

/** The same of profiles that are added, whoever is there already. */
export const eachAddedProfile = (database: ProfileDatabase): Field => ({
	...eachFlatProfile(database, { creates: true }),
	toEntry: (values) => assertSome(readProfileData(values), values),
});

/** Of a profile that is there already, nothing is to be said of messages. */
export function withoutRemark(field: Field): Field {
	const { remark, ...others } = field;
	return remark === undefined ? field : others;
}

/** The profile's own data (page "Profile data object"). */
export const profileData = (database: ProfileDatabase): Field => ({
	properties: properties(database),
	labels: { data: MODE },
	toBody: (values) => ({ data: readProfileData(values) }),
	remark: ({ data }) => (isReachable(data) ? undefined : UNREACHABLE),
	unsent,
	unsentHint,
});

/** Data that need not be given: the form begins with an empty object. */
export const optionalProfileData = (database: ProfileDatabase): Field => ({
	...withoutRemark(profileData(database)),
	properties: properties(database, 'json'),
	toBody(values) {
		const data = readProfileData(values.has('profileDataMode') ? values : inJson(values));
		return Object.keys(data).length === 0 ? {} : { data };
	},
});

const inJson = (values: Values): Values =>
	overlaid(values, { get: (name) => (name === 'profileDataMode' ? 'json' : values.get(name)) });

/** The same in a batch, where each profile has its own. */
export const eachProfileData = (database: ProfileDatabase): Field => ({
	properties: properties(database),
	labels: { data: MODE },
	toBody: () => ({}),
	toEntry: (values) => ({ data: readProfileData(values) }),
	remark: ({ data }) => (isReachable(data) ? undefined : UNREACHABLE),
	unsent,
	unsentHint,
});

const isReachable = (data: unknown): boolean =>
	isObject(data) && entriesOf(data[SUBSCRIPTIONS]).length > 0;

/** Messages go to subscriptions alone (page "Subscription object"). */
const UNREACHABLE: Remark = {
	what: 'Without a subscription',
	meaning:
		"Who is new to Altcraft gets no messages then: add one under 'Subscriptions'. Who has one already keeps it",
};

const readDataMode = oneOf(['mapEachField', 'json']);

const isMapped = (values: Values): boolean =>
	readDataMode(values.get('profileDataMode') ?? 'mapEachField', MODE) === 'mapEachField';

const unsentHint = (names: string): string =>
	`Not sent, since the node knows no fields of these names in the database: ${names}. Open the node so that it loads the database's fields again, or choose 'Using JSON', which sends all`;

const unsent = (values: Values): string[] => (isMapped(values) ? unknownFields(values) : []);

/**
 * What the user gave of a profile, read once for all fields that need it.
 *
 * @throws {InvalidParameter} naming each value that cannot be sent
 */
export const readProfileData = perItem((values): IDataObject => {
	const [data = {}, form = {}] = readAll<IDataObject>([
		() => readOwn(values),
		() => ({ [SUBSCRIPTIONS]: readSubscriptions(values) }),
	]);
	const added = entriesOf(form[SUBSCRIPTIONS]);
	return added.length === 0
		? data
		: { ...data, [SUBSCRIPTIONS]: [...entriesOf(data[SUBSCRIPTIONS]), ...added] };
});

/** The fields, with the subscriptions that they bring. */
function readOwn(values: Values): IDataObject {
	const data = isMapped(values) ? readMappedFields(values) : readJsonData(values);
	if (!Object.hasOwn(data, SUBSCRIPTIONS)) return data;
	const own = toOwnSubscriptions(data[SUBSCRIPTIONS], MODE, skipsInvalidSubscriptions(values));
	return { ...data, [SUBSCRIPTIONS]: own };
}
