import type { IDataObject } from 'n8n-workflow';

import { isObject, objectsIn } from '../../../shared/checks';
import { only } from '../../../shared/fields/kit/only';

const pick = only(
	'id',
	'db_id',
	'email',
	'phones',
	'_fname',
	'_lname',
	'_status',
	'_city',
	'_regdate',
	'subscriptions',
);

/** An address has other keys in each channel; messengers have theirs in `cc_data`, as requests have it, too. */
const pickOfSubscription = only(
	'channel',
	'resource_id',
	'email',
	'phone',
	'provider',
	'subscription_id',
	'cc_data',
	'status',
);

/** Where the page "Get profile data" has the address of a subscription. */
const NESTED = ['email_data', 'phone_data', 'push_data'];

/** What "Simplify" leaves of a profile: who it is, and where it may be reached. */
export function simplifiedProfile(profile: IDataObject): IDataObject {
	const { subscriptions } = profile;
	return pick({
		...profile,
		...(Array.isArray(subscriptions) && {
			subscriptions: objectsIn(subscriptions).map(simplifiedSubscription),
		}),
	});
}

/** The address stands beside the channel, so that an expression needs to know no channel's own object. */
function simplifiedSubscription(subscription: IDataObject): IDataObject {
	const addresses = NESTED.map((name) => subscription[name]).filter(isObject);
	return pickOfSubscription(
		Object.fromEntries([...addresses, subscription].flatMap((part) => Object.entries(part))),
	);
}
