import type { Database } from '../databases';
import type { Group } from '../groups';
import type { SubscriptionResource } from '../resources';
import { MESSAGE } from './messages';

/** Access groups; the restricted token sees "main" only. */
export const groups: readonly Group[] = [
	{ id: 0, name: 'main' },
	{ id: 1, name: 'subaccount' },
	{ id: 2, name: 'Sales and promotion' },
];

type SeededDatabase = Omit<Database, 'description' | 'suppressionListId'> & Partial<Database>;

const seededDatabases: readonly SeededDatabase[] = [
	{
		id: 1,
		name: 'Shop customers',
		description: 'May contain info',
		uiTags: ['B2C'],
		groups: [0, 2],
		fields: [
			{ name: 'CRM_ID', title: 'Id in the CRM', type: 'string' },
			{ name: 'custom_field', title: 'Custom field', type: 'string' },
			{ name: 'loyalty_level', title: 'Loyalty level', type: 'enum' },
			{ name: 'orders_count', title: 'Number of orders', type: 'int' },
			{ name: 'last_order_total', title: 'Last order, total', type: 'float' },
			{ name: 'last_order_date', title: 'Last order, date', type: 'date' },
			{ name: 'newsletter', title: 'Wants the newsletter', type: 'bool' },
			{ name: 'interests', title: 'Interests', type: 'tags' },
			{ name: 'last_visit_ip', title: 'Last visit, IP', type: 'ip' },
			{ name: 'delivery_address', title: 'Delivery address', type: 'object' },
			{ name: 'cart', title: 'Cart', type: 'arr_object' },
		],
	},
	{
		id: 2,
		name: 'Wholesale partners',
		uiTags: ['tag1', 'tag2'],
		groups: [1],
		fields: [{ name: 'CRM_ID', title: 'Id in the CRM', type: 'string', isUnique: true }],
	},
	{ id: 5, name: 'Shop visitors', uiTags: [], groups: [2], fields: [] },
	{ id: 9, name: 'Friends of members', uiTags: [], groups: [2], fields: [] },
	{
		id: 20,
		name: 'Members of the club',
		uiTags: [],
		groups: [2],
		fields: [{ name: 'member', title: 'Number of the member', type: 'string' }],
	},
];

/** Databases: without a description and with the global suppression list unless they say otherwise. */
export const databases: readonly Database[] = seededDatabases.map((database) => ({
	description: '',
	suppressionListId: 1,
	...database,
}));

type SeededResource = Pick<
	SubscriptionResource,
	'id' | 'name' | 'channels' | 'databaseIds' | 'groups'
> &
	Partial<SubscriptionResource>;

const seededResources: readonly SeededResource[] = [
	{
		id: 1,
		name: 'Shop blog',
		channels: ['email', 'push'],
		databaseIds: [1],
		groups: [0],
		fields: [{ name: 'api_new_field_1', title: 'New_field_1', type: 'int' }],
	},
	{
		id: 3,
		name: 'Club news',
		channels: ['email'],
		databaseIds: [20],
		groups: [2],
		token: MESSAGE.resourceToken,
	},
	{ id: 7, name: 'Shop newsletter', channels: ['email'], databaseIds: [1], groups: [0] },
	{
		id: 24,
		name: 'Shop service messages',
		channels: ['email', 'sms', 'push', 'telegram_bot', 'whatsapp', 'viber', 'notify'],
		databaseIds: [1, 5],
		groups: [0, 2],
	},
	{ id: 29, name: 'Club letters', channels: ['email'], databaseIds: [1, 20], groups: [2] },
	{ id: 30, name: 'Partner bulletin', channels: ['email'], databaseIds: [2], groups: [1] },
];

/** Resources: without custom subscription fields, and with a token of their number, unless they say otherwise. */
export const resources: readonly SubscriptionResource[] = seededResources.map((resource) => ({
	fields: [],
	token: `resource-${String(resource.id)}-token`,
	url: 'https://shop.example',
	trackingDomain: 'trk.shop.example',
	...resource,
}));
