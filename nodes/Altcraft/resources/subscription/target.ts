import { databaseId } from '../../../shared/fields/profile/databaseId';
import { profileById } from '../../../shared/fields/profile/profileLookup';
import { subscriptionResourceIdAs } from '../../../shared/fields/profile/subscriptionResourceId';
import { address } from './address';

export const resourceId = subscriptionResourceIdAs('resource_id');

/** What names one subscription: whose it is, to which resource, at which address. */
export const target = [databaseId, profileById, resourceId, address];

/** The same where there has to be such a subscription. */
export const knownTarget = [
	databaseId,
	profileById,
	resourceId,
	{ ...address, advice: { 404: 'Check that the profile has this subscription to the resource' } },
];
