import { Value } from '@sinclair/typebox/value';
import { SubscriptionSchema, type SubscriptionBody } from '../schemas/profile-data';
import type { Context } from './context';
import { invalidParameter } from './invalid-parameter';
import type { Channel } from '../things/channels';
import type { Profile, Subscription } from '../things/profiles';

/** Words of the Subscription status page, in the order of their numbers. */
const STATUSES = [
	'subscribed',
	'unsubscribed',
	'complained',
	'hardbounced',
	'unconfirmed',
	'suspended',
	'invalid',
];

const EMAIL = /^[^\s@]+@[^\s@]+$/;
const PHONE = /^\+?\d[\d\s()-]{4,19}$/;

/**
 * Adds subscriptions to a profile, or updates those with the same address in the same resource
 * (Subscription object page, flat and nested shapes).
 * Throws an incorrect request for an invalid one, or leaves it out with `skipInvalid`.
 */
export function mergeSubscriptions(
	profile: Profile,
	received: readonly unknown[],
	skipInvalid: boolean,
	context: Context,
): void {
	received.forEach((item, index) => {
		const read = readSubscription(item, profile.databaseId, context);
		if (typeof read !== 'string') profile.subscriptions = merged(profile.subscriptions, read);
		else if (!skipInvalid) {
			throw invalidParameter(context, `subscriptions[${String(index)}]: ${read}`);
		}
	});
}

/** All of a profile's subscriptions with one that is added or changed; what it does not say stays. */
export function merged(
	subscriptions: readonly Subscription[],
	next: PartialSubscription,
): Subscription[] {
	const known = subscriptions.find((candidate) => isSameSubscription(candidate, next));
	if (known === undefined) return [...subscriptions, { status: 'subscribed', ...next }];
	return subscriptions.map((one) => (one === known ? { ...known, ...next } : one));
}

export type PartialSubscription = Omit<Subscription, 'status'> & { status?: string };

/** Whether two are of the same address in the same resource. */
export function isSameSubscription(one: PartialSubscription, other: PartialSubscription): boolean {
	return addressOf(one) === addressOf(other);
}

function addressOf(one: PartialSubscription): string {
	const { channel, resourceId, email, phone, provider, subscriptionId, ccData } = one;
	return JSON.stringify([channel, resourceId, email, phone, provider, subscriptionId, ccData]);
}

/** The subscription, or what is wrong with it. */
export function readSubscription(
	item: unknown,
	databaseId: number,
	context: Context,
): PartialSubscription | string {
	if (!Value.Check(SubscriptionSchema, item)) {
		const [fault] = Value.Errors(SubscriptionSchema, item);
		return fault === undefined ? 'not a subscription' : `${fault.path} ${fault.message}`;
	}
	const address = addressParts(item);
	const channel = item.channel ?? channelOf(address);
	if (channel === undefined) return 'channel is missing';
	const resource = context.state.resources.find(({ id }) => id === item.resource_id);
	if (resource?.databaseIds.includes(databaseId) !== true) return 'resource_id is not available';
	const fault = addressFault(channel, address);
	if (fault !== undefined) return fault;
	const status = readStatus(item.status);
	if (status === null) return 'status is unknown';
	return {
		channel,
		resourceId: resource.id,
		...address,
		...(status === undefined ? {} : { status }),
		...(item.priority === undefined || item.priority < 0 ? {} : { priority: item.priority }),
		...(item.custom_fields === undefined ? {} : { customFields: item.custom_fields }),
		...(item.cats === undefined ? {} : { categories: item.cats }),
	};
}

type Address = Pick<Subscription, 'email' | 'phone' | 'provider' | 'subscriptionId' | 'ccData'>;

function addressParts(item: SubscriptionBody): Address {
	const email = item.email ?? item.email_data?.email;
	const phone = item.phone ?? item.phone_data?.phone;
	const provider = item.provider ?? item.push_data?.provider;
	const subscriptionId = item.subscription_id ?? item.push_data?.subscription_id;
	return {
		...(email === undefined ? {} : { email }),
		...(phone === undefined ? {} : { phone }),
		...(provider === undefined ? {} : { provider }),
		...(subscriptionId === undefined ? {} : { subscriptionId }),
		...(item.cc_data === undefined ? {} : { ccData: item.cc_data }),
	};
}

/** The example of Import and engage profile leaves the channel out. */
function channelOf(address: Address): Channel | undefined {
	if (address.email !== undefined) return 'email';
	if (address.phone !== undefined) return 'sms';
	if (address.subscriptionId !== undefined) return 'push';
	return undefined;
}

function addressFault(channel: Channel, address: Address): string | undefined {
	const { email, phone, provider, subscriptionId, ccData } = address;
	switch (channel) {
		case 'email':
			return EMAIL.test(email ?? '') ? undefined : 'email is not an address';
		case 'sms':
			return isPhone(phone) ? undefined : 'phone is not a number';
		case 'push':
			return provider && subscriptionId ? undefined : 'push needs provider and subscription_id';
		case 'telegram_bot':
			return ccData?.id === undefined ? 'cc_data.id is missing' : undefined;
		case 'whatsapp':
		case 'viber':
		case 'notify':
			return isPhone(phone ?? ccData?.phone) ? undefined : 'cc_data.phone is not a number';
	}
}

const isPhone = (value: unknown): boolean => typeof value === 'string' && PHONE.test(value);

/** A word; undefined leaves the status alone (also -1), null is no status. */
function readStatus(status: string | number | undefined): string | null | undefined {
	if (status === undefined || status === -1) return undefined;
	if (typeof status === 'number') return STATUSES[status] ?? null;
	return STATUSES.includes(status) ? status : null;
}
