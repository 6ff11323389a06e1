import type {
	LoyaltyMember,
	LoyaltyProgram,
	PointsTransaction,
	TriggerPromotion,
} from '../loyalty';

const JOHN = '5a74876369d42613b31947b8';
const OLLY = '66102b984a5d12bd6cc0912f';
const PAULA = '66acb337240d521303798801';

const none = '0';
/** The kind of points that the tiers are reached by. */
const QUALIFYING = 5;

/** The program of the examples, which has several kinds of points, and one of another group with one kind. */
export const loyaltyPrograms: readonly LoyaltyProgram[] = [
	{
		id: 123,
		name: 'Shop club',
		databaseId: 1,
		groups: [0],
		currencies: [
			{ iid: 1, eid: 'bonus_points', initial: '10.50' },
			{ iid: 2, eid: 'starts', initial: none },
			{ iid: 3, eid: 'stars', initial: none },
			{ iid: QUALIFYING, eid: 'status_points', initial: none },
		],
		tiersGroups: [
			{
				id: 10,
				type: 'cumulative',
				currencyIid: QUALIFYING,
				tiers: [
					{ id: 12, eid: 'bronze1-1', order: 0, from: '' },
					{ id: 13, eid: 'silver1-2', order: 1, from: '1000' },
					{ id: 14, eid: 'gold1-3', order: 2, from: '5000' },
				],
			},
		],
	},
	{
		id: 124,
		name: 'Partner miles',
		databaseId: 2,
		groups: [1],
		currencies: [{ iid: 4, eid: 'miles', initial: none }],
		tiersGroups: [],
	},
];

const REGISTERED = new Date('2023-01-10T08:00:00Z');

export const seedLoyaltyMembers = (): LoyaltyMember[] => [
	{ programId: 123, profileId: JOHN, registeredAt: REGISTERED },
	{ programId: 123, profileId: OLLY, registeredAt: REGISTERED },
	{ programId: 124, profileId: PAULA, registeredAt: REGISTERED },
];

const rule = { currencyIid: 1, staticAmount: '100', min: '50', max: '500' };

export const triggerPromotions: readonly TriggerPromotion[] = [
	{
		id: 5,
		programId: 123,
		name: 'Trigger promotion: Bonus for purchase',
		description: 'Bonus accrual for each purchase',
		externalId: 'trigger_promo_2023_q3',
		startDate: new Date('2023-09-01T00:00:00Z'),
		endDate: new Date('2099-09-30T23:59:59Z'),
		isActive: true,
		redeemRules: [{ ...rule, staticAmount: '100.16' }],
		accrualRules: [rule],
	},
	{
		id: 8,
		programId: 123,
		name: 'Stars for reviews',
		description: '',
		externalId: 'PROMO123',
		startDate: new Date('2023-09-01T00:00:00Z'),
		endDate: new Date('2099-09-30T23:59:59Z'),
		isActive: true,
		redeemRules: [{ currencyIid: 3, staticAmount: '', min: '', max: '' }],
		accrualRules: [{ currencyIid: 3, staticAmount: '', min: '', max: '' }],
	},
	{
		id: 9,
		programId: 123,
		name: 'Winter sale',
		description: '',
		externalId: '',
		startDate: new Date('2022-12-01T00:00:00Z'),
		endDate: new Date('2023-02-28T23:59:59Z'),
		isActive: false,
		redeemRules: [],
		accrualRules: [{ currencyIid: 2, staticAmount: '', min: '', max: '' }],
	},
];

const accrual = {
	programId: 123,
	profileId: JOHN,
	type: 'accrual',
	activationDate: null,
	expirationDate: null,
	state: 'final',
	heldUntil: null,
	promotionId: null,
	externalData: {},
	requestId: null,
} as const;

const DAY_MS = 24 * 60 * 60 * 1000;

/**
 * Olly has points that expire soon. John has 1000 points of the kind "starts", of which 800.50 can be spent, bonus points, some of which expired, and
 * those that reached the tiers of the example.
 */
export const seedPointsTransactions = (): PointsTransaction[] => [
	{
		...accrual,
		id: '00000001-e5f6-4890-a1b2-a3b4c5d6e7f8',
		eid: 'trans_12345',
		currencyIid: 1,
		amount: '150.24',
		createdAt: new Date('2023-06-01T12:34:56Z'),
		expirationDate: new Date('2023-09-15T23:59:59Z'),
		promotionId: 5,
	},
	{
		...accrual,
		id: '00000002-e5f6-4890-a1b2-a3b4c5d6e7f8',
		eid: 'trans_12346',
		currencyIid: 1,
		amount: '399.50',
		createdAt: new Date('2023-10-01T12:34:56Z'),
		expirationDate: new Date('2099-12-31T23:59:59Z'),
	},
	{
		...accrual,
		id: '00000003-e5f6-4890-a1b2-a3b4c5d6e7f8',
		eid: 'trans_12347',
		currencyIid: 2,
		amount: '800.50',
		createdAt: new Date('2023-10-01T12:34:56Z'),
	},
	{
		...accrual,
		id: '00000004-e5f6-4890-a1b2-a3b4c5d6e7f8',
		eid: 'trans_12348',
		currencyIid: 2,
		amount: '199.50',
		createdAt: new Date('2023-10-01T12:34:56Z'),
		activationDate: new Date('2099-01-01T00:00:00Z'),
	},
	{
		...accrual,
		id: '00000005-e5f6-4890-a1b2-a3b4c5d6e7f8',
		eid: 'TRANS12345',
		currencyIid: 3,
		amount: '100',
		createdAt: new Date('2023-10-01T12:34:56Z'),
		state: 'held',
	},
	{
		...accrual,
		id: '00000006-e5f6-4890-a1b2-a3b4c5d6e7f8',
		eid: 'trans_12349',
		currencyIid: QUALIFYING,
		amount: '1000',
		createdAt: new Date('2024-06-15T09:12:34Z'),
	},
	{
		...accrual,
		id: '00000007-e5f6-4890-a1b2-a3b4c5d6e7f8',
		eid: 'trans_12350',
		currencyIid: QUALIFYING,
		amount: '4000.50',
		createdAt: new Date('2024-09-01T12:34:56Z'),
	},
	{
		...accrual,
		id: '00000008-e5f6-4890-a1b2-a3b4c5d6e7f8',
		profileId: OLLY,
		eid: 'trans_12351',
		currencyIid: 1,
		amount: '25.50',
		createdAt: new Date('2024-10-01T12:34:56Z'),
		expirationDate: new Date(Date.now() + 5 * DAY_MS),
	},
];
