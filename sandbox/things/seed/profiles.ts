import type { Profile, Subscription } from '../profiles';
import { MEMBERS, MESSAGE } from './messages';

/** The phone that two profiles share: matching by it answers 435. */
export const SHARED_PHONE = '+79005550011';

type SeededProfile = Pick<Profile, 'id' | 'data' | 'subscriptions'> & { databaseId?: number };

const email = (address: string, resourceId = 24, status = 'subscribed'): Subscription => ({
	channel: 'email',
	resourceId,
	email: address,
	status,
	priority: 0,
});

const sms = (phone: string, resourceId = 24): Subscription => ({
	channel: 'sms',
	resourceId,
	phone,
	status: 'subscribed',
	priority: 1,
});

/** Profiles of the examples on the pages of subscriptions and relations, apart from the customers of the shop. */
const club: readonly SeededProfile[] = [
	{
		id: '5a5b91d769d4265b958b9acb',
		databaseId: 20,
		data: { _fname: 'Vera', email: 'example@example.org', member: '1' },
		subscriptions: [
			email('example@example.org', 29),
			{ ...email('vera.before@example.org', 29), isDeleted: true },
		],
	},
	{
		id: MESSAGE.profileId,
		databaseId: 20,
		data: { _fname: 'Igor', email: 'igor@example.org', member: '2' },
		subscriptions: [{ ...email('igor@example.org', 3), categories: ['cat_to_unsub', 'news'] }],
	},
	...Object.values(MEMBERS).map(({ id, databaseId, name }) => ({
		id,
		databaseId,
		data: { _fname: name, email: `${name.toLowerCase()}@example.org` },
		subscriptions: [],
	})),
];

const profiles: readonly SeededProfile[] = [
	{
		id: '5a74876369d42613b31947b8',
		data: {
			_fname: 'John',
			_lname: 'Doe',
			email: 'john@example.com',
			phones: ['+79000000000'],
			_city: 'Ryazan',
			_country: 'RU',
			_tz: 'Europe/Moscow',
			CRM_ID: '123420',
			loyalty_level: 'gold',
			orders_count: 12,
			interests: ['coffee', 'tea'],
		},
		subscriptions: [
			email('john@example.com', 7),
			email('john@example.com'),
			sms('+79000000000'),
			{
				channel: 'push',
				resourceId: 24,
				provider: 'android-firebase',
				subscriptionId: '1234',
				status: 'subscribed',
			},
		],
	},
	{
		id: '66102b984a5d12bd6cc0912f',
		data: {
			_fname: 'Olly',
			_lname: 'Lambert',
			email: 'olly@example.com',
			phones: ['+79001112233'],
			_sex: 1,
			CRM_ID: 'example123',
			loyalty_level: 'silver',
			orders_count: 3,
			interests: ['tea'],
		},
		subscriptions: [
			email('olly@example.com', 7),
			{ ...email('olly.work@example.com'), customFields: { CRM_ID: 'work-1' } },
		],
	},
	{
		id: '66acb337240d5213037986d8',
		data: {
			_fname: 'Mary',
			_lname: 'Major',
			email: 'mary@example.com',
			phones: ['+79002223344'],
			_sex: 2,
			CRM_ID: '12345',
			loyalty_level: 'basic',
			orders_count: 1,
			newsletter: true,
		},
		subscriptions: [email('mary@example.com', 7, 'unconfirmed'), sms('+79002223344')],
	},
	{
		id: '66acb337240d521303798701',
		data: { _fname: 'Anna', email: 'anna@example.com', phones: [SHARED_PHONE], CRM_ID: '20001' },
		subscriptions: [email('anna@example.com')],
	},
	{
		id: '66acb337240d521303798702',
		data: { _fname: 'Boris', email: 'boris@example.com', phones: [SHARED_PHONE], CRM_ID: '20002' },
		subscriptions: [email('boris@example.com')],
	},
	{
		id: '66acb337240d521303798801',
		databaseId: 2,
		data: { _fname: 'Paula', email: 'paula@partner.example', CRM_ID: 'P-1' },
		subscriptions: [email('paula@partner.example', 30)],
	},
	...club,
];

const CREATED = new Date('2024-05-20T09:17:53.362Z');

/** One more profile of database 1, without anything. */
export const newProfile = (id: string): Profile => ({
	id,
	databaseId: 1,
	data: {},
	subscriptions: [],
	createdAt: CREATED,
	updatedAt: CREATED,
});

/** The seeded profiles, each a fresh copy. */
export function seedProfiles(): Profile[] {
	return structuredClone(profiles).map(({ databaseId, ...profile }) => ({
		databaseId: databaseId ?? 1,
		...profile,
		createdAt: CREATED,
		updatedAt: CREATED,
	}));
}
