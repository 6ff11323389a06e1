import type { IDataObject, INodeProperties } from 'n8n-workflow';

import { addressProperties, readAddress } from './address';
import { id, isBlank, isObject, locatorValue, oneOf, text, wholeNumber } from '../../shared/checks';
import type { Values } from './field';
import { idProperty } from './id';
import { readRows, rowsProperty } from './rows';
import { SUBSCRIPTION_STATUSES } from './subscriptionStatus';

const CHANNELS = ['email', 'notify', 'push', 'sms', 'telegram_bot', 'viber', 'whatsapp'] as const;

const resource: INodeProperties = idProperty({
	displayName: 'Resource',
	name: 'resourceId',
	searchMethod: 'searchResources',
	description: 'What the person subscribes to, such as a shop or a newsletter',
});

const customFields = rowsProperty({
	displayName: 'Custom Fields',
	name: 'customFields',
	description: 'Fields that subscriptions of the resource have of their own',
});

const further: INodeProperties = {
	displayName: 'Additional Fields',
	name: 'additionalFields',
	type: 'collection',
	placeholder: 'Add Field',
	default: {},
	options: [
		{
			displayName: 'Categories',
			name: 'categories',
			type: 'string',
			default: '',
			placeholder: 'e.g. news, sale',
			description: 'What the person wants to hear about, separated by commas',
		},
		customFields,
		{
			displayName: 'Priority',
			name: 'priority',
			type: 'number',
			typeOptions: { minValue: 0, numberPrecision: 0 },
			default: 0,
			description: 'Which subscription comes first; 0 is the highest',
		},
		{
			displayName: 'Status',
			name: 'status',
			type: 'options',
			default: 'subscribed',
			options: [...SUBSCRIPTION_STATUSES],
		},
	],
};

/** Subscriptions of an imported profile (page "Subscription object"). */
export const subscriptionsProperty: INodeProperties = {
	displayName: 'Subscriptions',
	name: 'subscriptions',
	type: 'fixedCollection',
	typeOptions: { multipleValues: true },
	placeholder: 'Add Subscription',
	default: {},
	description: 'Where the person may be reached, channel by channel',
	options: [
		{
			displayName: 'Subscription',
			name: 'subscription',
			values: [...addressProperties(CHANNELS), resource, further],
		},
	],
};

/**
 * The subscriptions of the form, as the request lists them.
 *
 * @throws {InvalidParameter} naming the subscription by its place in the form
 */
export function readSubscriptions(values: Values): IDataObject[] {
	const form = values.get(subscriptionsProperty.name);
	const entries = isObject(form) ? form.subscription : undefined;
	if (!Array.isArray(entries)) return [];
	return entries.filter(isObject).map(toSubscription);
}

function toSubscription(entry: IDataObject, index: number): IDataObject {
	const named = (field: string) => `Subscription ${String(index + 1)}: ${field}`;
	const channel = oneOf(CHANNELS)(entry.channel ?? 'email', named('Channel'));
	return {
		channel,
		...readAddress(channel, entry, named),
		resource_id: id(locatorValue(entry.resourceId), named('Resource')),
		...(isObject(entry.additionalFields) && furtherOf(entry.additionalFields, named)),
	};
}

function furtherOf(given: IDataObject, named: (field: string) => string): IDataObject {
	const { categories, priority, status } = given;
	const custom = readRows(given.customFields, named('Custom Fields'));
	return {
		...(!isBlank(categories) && { cats: toCategories(categories, named('Categories')) }),
		...(custom !== undefined && { custom_fields: custom }),
		...(!isBlank(priority) && { priority: wholeNumber(priority, named('Priority')) }),
		...(!isBlank(status) && {
			status: oneOf(SUBSCRIPTION_STATUSES.map(({ value }) => value))(status, named('Status')),
		}),
	};
}

/** Names separated by commas, or a list of them as an expression gives it. */
function toCategories(value: unknown, displayName: string): string[] {
	const names: unknown[] = Array.isArray(value) ? value : text(value, displayName).split(',');
	return names.map((name) => text(name, displayName)).filter((name) => name !== '');
}
