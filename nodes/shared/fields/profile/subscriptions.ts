import type { IDataObject, INodeProperties } from 'n8n-workflow';

import {
	id,
	isBlank,
	listOf,
	locatorValue,
	readAll,
	readEach,
	text,
	wholeNumber,
} from '../../checks';
import { addressProperties, CHANNELS, emailProperty, readAddress, readChannel } from './address';
import type { Values } from '../kit/field';
import { readForm, readRowsOf } from '../kit/form';
import { subscriptionResourceList } from '../../lists/common';
import { idProperty } from '../kit/id';
import { readRows } from '../kit/rows';
import { categoriesProperty, customFieldsProperty, priorityProperty } from './subscriptionDetails';
import { SUBSCRIPTION_STATUSES, subscriptionStatus } from './subscriptionStatus';

/** The name under which n8n saves the entries. */
const SUBSCRIPTION = 'subscription';

const resource: INodeProperties = idProperty({
	displayName: 'Subscription Resource',
	name: 'resourceId',
	list: subscriptionResourceList,
	description: 'What the person subscribes to, such as a shop or a newsletter',
});

const further: INodeProperties = {
	displayName: 'Additional Fields',
	name: 'additionalFields',
	type: 'collection',
	placeholder: 'Add Field',
	default: {},
	options: [
		categoriesProperty,
		customFieldsProperty,
		priorityProperty,
		{
			displayName: 'Status',
			name: 'status',
			type: 'options',
			default: 'subscribed',
			description: 'Whether messages can be sent to the address, and why not',
			options: [...SUBSCRIPTION_STATUSES],
		},
	],
};

/**
 * The email that the profile is matched by is offered as the address, so that it is typed once. A phone is not: most
 * profiles are matched by email, and n8n has but one default, whatever else the form says.
 */
const withMatched = (property: INodeProperties): INodeProperties =>
	property.name === emailProperty.name
		? { ...property, default: `={{ $parameter.${emailProperty.name} }}` }
		: property;

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
			name: SUBSCRIPTION,
			values: [...addressProperties(CHANNELS).map(withMatched), resource, further],
		},
	],
};

/**
 * The subscriptions of the form, as the request lists them.
 *
 * @throws {InvalidParameter} naming each that cannot be sent by its place in the form
 */
export function readSubscriptions(values: Values): IDataObject[] {
	const { name, displayName } = subscriptionsProperty;
	const entries = readRowsOf(values.get(name), SUBSCRIPTION, displayName);
	return readEach(entries, toSubscription);
}

function toSubscription(entry: IDataObject, index: number): IDataObject {
	const named = (field: string) => `Subscription ${String(index + 1)}: ${field}`;
	const parts = readAll<IDataObject>([
		() => {
			const channel = readChannel(CHANNELS, entry, named);
			return { channel, ...readAddress(channel, entry, named) };
		},
		() => ({ resource_id: id(locatorValue(entry.resourceId), named(resource.displayName)) }),
		() => furtherOf(readForm(entry[further.name], named(further.displayName)), named),
	]);
	return Object.fromEntries(parts.flatMap((part) => Object.entries(part)));
}

function furtherOf(given: IDataObject, named: (field: string) => string): IDataObject {
	const { categories, priority, status } = given;
	const custom = readRows(given.customFields, named('Custom Fields'));
	return {
		...(!isBlank(categories) && { cats: listOf(text)(categories, named('Categories')) }),
		...(custom !== undefined && { custom_fields: custom }),
		...(!isBlank(priority) && { priority: wholeNumber(priority, named('Priority')) }),
		...(!isBlank(status) && {
			status: subscriptionStatus(status, named('Status')),
		}),
	};
}
