import { endpointBy } from '../../../shared/endpoint';
import { choiceField } from '../../../shared/fields/kit/choice';
import { choiceFilter, filters } from '../../../shared/fields/kit/filters';
import { idField } from '../../../shared/fields/kit/id';
import { only } from '../../../shared/fields/kit/only';
import { chosen, shownIf } from '../../../shared/fields/kit/shownIf';
import { channelField, CHANNELS } from '../../../shared/fields/profile/address';
import { databaseId, databaseProperty } from '../../../shared/fields/profile/databaseId';
import { profileById } from '../../../shared/fields/profile/profileLookup';
import { SUBSCRIPTION_STATUSES } from '../../../shared/fields/profile/subscriptionStatus';
import { listOrEntriesReading } from '../../../shared/kinds/reading';
import { BY_TEXT } from '../../../shared/transport/pages';
import { resourceId } from './target';

const subscriptionsOf = choiceField(
	{
		displayName: 'Subscriptions Of',
		name: 'subscriptionsOf',
		default: 'profile',
		description: 'Whose subscriptions to list',
	},
	[
		{ name: 'A Profile', value: 'profile', description: 'To all resources' },
		{ name: 'A Resource', value: 'resource', description: "Everybody's" },
	],
);

const ofProfile = chosen(subscriptionsOf, 'profile');
const ofResource = chosen(subscriptionsOf, 'resource');

export const getMany = listOrEntriesReading({
	value: 'getMany',
	name: 'Get Many',
	action: 'Get many subscriptions',
	description: "List the subscriptions of a profile, or everybody's to a resource",
	pages: ['Get all profile subscriptions', 'Get all subscriptions from multiple profiles'],
	endpoint: endpointBy(subscriptionsOf, {
		profile: '/subscriptions/list',
		resource: '/subscriptions/list_all',
	}),
	isList: ofResource,
	paging: BY_TEXT,
	simplified: only(
		...['profile_id', 'db_id', 'resource_id', 'channel'],
		...['email', 'phone', 'provider', 'subscription_id', 'cc_data'],
		...['status', 'priority', 'cats'],
	),
	fields: [
		subscriptionsOf,
		shownIf(ofProfile, databaseId),
		shownIf(ofProfile, profileById),
		shownIf(ofResource, resourceId),
		shownIf(
			ofResource,
			filters(
				channelField(CHANNELS, 'Only subscriptions in this channel'),
				idField(
					{
						...databaseProperty,
						description: 'Only subscriptions of the profiles in this database',
					},
					'db_id',
				),
				choiceFilter(
					{
						displayName: 'Status',
						name: 'status',
						default: 'subscribed',
						description: 'Only subscriptions that have this status',
					},
					SUBSCRIPTION_STATUSES,
				),
			),
		),
	],
});
