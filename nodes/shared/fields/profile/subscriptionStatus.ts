import type { INodePropertyOptions } from 'n8n-workflow';

import { oneOf } from '../../checks';

/** Statuses of a subscription, and of a profile as a whole (page "Subscription status"). */
export const SUBSCRIPTION_STATUSES = [
	{ name: 'Complained', value: 'complained', description: 'Reported a message as spam' },
	{ name: 'Hard Bounced', value: 'hardbounced', description: 'The address is probably not valid' },
	{ name: 'Invalid', value: 'invalid', description: 'The address is not valid' },
	{ name: 'Subscribed', value: 'subscribed', description: 'Messages can be sent' },
	{ name: 'Suspended', value: 'suspended', description: 'Off for a time' },
	{ name: 'Unconfirmed', value: 'unconfirmed', description: 'Not confirmed yet' },
	{ name: 'Unsubscribed', value: 'unsubscribed', description: 'No messages are sent' },
] as const satisfies readonly INodePropertyOptions[];

const nameOf = new Map<string, string>(
	SUBSCRIPTION_STATUSES.map(({ name, value }) => [value, name]),
);

/** One of these statuses. */
export const subscriptionStatus = oneOf(
	SUBSCRIPTION_STATUSES.map(({ value }) => value),
	(status) => nameOf.get(status) ?? status,
);
