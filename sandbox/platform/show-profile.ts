import { createHash } from 'node:crypto';
import type { Profile, Subscription } from '../things/profiles';
import type { AnswerFields } from './answer-fields';
import type { Context } from './context';
import { subscriptionHash } from './subscription-hash';

/** Everything about a profile, with the keys of the example (page "Get profile data"). */
export function profileDetails(profile: Profile, { xxhash }: Context): AnswerFields {
	const { id, databaseId, data, subscriptions, createdAt } = profile;
	const created = createdAt.toISOString();
	return {
		_status: 0,
		_createtime: created,
		_regdate: created,
		...(typeof data.email === 'string' && {
			_emaildomain: domainOf(data.email),
			_domaingroup: 'other',
			_md5: md5(data.email),
			_xxh: xxhash(data.email),
		}),
		...data,
		id,
		db_id: databaseId,
		subscriptions: subscriptions.map(subscriptionDetails),
	};
}

/** Of these fields alone, and its id (page "Get data for multiple profiles"). */
export function profileFields(
	profile: Profile,
	names: readonly string[],
	context: Context,
): AnswerFields {
	const wanted = new Set(['id', ...names]);
	return Object.fromEntries(
		Object.entries(profileDetails(profile, context)).filter(([name]) => wanted.has(name)),
	);
}

/** A subscription as the profiles' pages show it: the address stands in an object of its own. */
function subscriptionDetails(subscription: Subscription): AnswerFields {
	const { channel, resourceId, status, priority, customFields, categories, registration } =
		subscription;
	return {
		resource_id: resourceId,
		channel,
		...addressDetails(subscription),
		priority: priority ?? 0,
		status,
		...(customFields !== undefined && { custom_fields: customFields }),
		...(categories !== undefined && { cats: categories }),
		hash_id: subscriptionHash(subscription),
		is_delete: subscription.isDeleted === true,
		...(registration !== undefined && { reg_info: registration }),
	};
}

function addressDetails({ email, phone, provider, subscriptionId, ccData }: Subscription) {
	return {
		...(email !== undefined && {
			email_data: { email, domain: domainOf(email), domain_group: 'other', md5: md5(email) },
		}),
		...(phone !== undefined && { phone_data: { phone } }),
		...(subscriptionId !== undefined && {
			push_data: { provider, subscription_id: subscriptionId },
		}),
		...(ccData !== undefined && { cc_data: ccData }),
	};
}

const domainOf = (email: string): string => email.slice(email.lastIndexOf('@') + 1);
const md5 = (text: string): string => createHash('md5').update(text).digest('hex');
