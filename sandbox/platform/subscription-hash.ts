import { createHash } from 'node:crypto';
import type { Subscription } from '../things/profiles';

/** Eight characters, like `hash_id` in the examples of the subscriptions' pages; how it is made is not documented. */
export function subscriptionHash(subscription: Subscription): string {
	const { channel, resourceId, email, phone, subscriptionId, ccData } = subscription;
	const address = JSON.stringify([channel, resourceId, email, phone, subscriptionId, ccData]);
	return createHash('sha256').update(address).digest('hex').slice(0, 8);
}
