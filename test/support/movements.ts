import type { IDataObject, INodeParameters } from 'n8n-workflow';

import type { Sandbox } from '../../sandbox/server';
import type { PointsTransaction } from '../../sandbox/things/loyalty';
import { locator } from './parameters';

/** Members of the sandbox's loyalty program, in the order of the items. */
export interface Member {
	/** Its name wherever it is named, which is a part of no other one's. */
	key: string;
	email: string;
	profileId: string;
	/** What its movement is about, as a shop's node gives it. */
	amount: number | string;
	/** The same, in hundredths. */
	cents: bigint;
	/** What it has at first, in hundredths. */
	start: bigint;
	/** Which promo code it gets. */
	codeChoice: 'free' | 'given';
}

const PROGRAM = 123;
const BONUS = 1;
/** Of promo codes. */
const CODES = 5;

/** Prices and points as they come: numbers that no float holds exactly, and texts. */
const AMOUNTS = [0.01, 19.99, 0.1, 0.29, 1.1, 33.33, '99.95', 8.2, '100.50', 4.35, '0.07', 1000];

const isOdd = (n: number) => n % 2 === 1;

/** An amount with at most two decimals, in hundredths. */
export function centsOf(amount: number | string): bigint {
	const [whole = '', decimals = ''] = String(amount).split('.');
	return BigInt(whole + decimals.padEnd(2, '0'));
}

/** Hundredths as Altcraft writes points. */
export function written(cents: bigint): string {
	const digits = cents.toString().padStart(3, '0');
	return `${digits.slice(0, -2)}.${digits.slice(-2)}`;
}

/** Makes so many profiles members, each with points of its own. */
export function enroll(sandbox: Sandbox, count: number): Member[] {
	return Array.from({ length: count }, (_, n) => {
		const key = `member-${String(n).padStart(4, '0')}`;
		const profileId = `f${n.toString(16).padStart(23, '0')}`;
		const amount = AMOUNTS[n % AMOUNTS.length] ?? 0;
		const start = centsOf(`${String(2000 + n)}.05`);
		const member: Member = {
			...{ key, profileId, amount, start },
			email: `${key}@example.com`,
			cents: centsOf(amount),
			codeChoice: isOdd(n) ? 'given' : 'free',
		};
		const at = new Date();
		sandbox.state.profiles.save({
			...{ id: profileId, databaseId: 1, data: { email: member.email }, subscriptions: [] },
			...{ createdAt: at, updatedAt: at },
		});
		sandbox.state.loyaltyMembers.push({ programId: PROGRAM, profileId, registeredAt: at });
		put(sandbox, member, { amount: written(start) });
		return member;
	});
}

/** Puts a transaction into a member's account. */
function put(sandbox: Sandbox, { profileId }: Member, one: Partial<PointsTransaction>): void {
	const { pointsTransactions } = sandbox.state;
	const number = (pointsTransactions.length + 256).toString(16).padStart(8, '0');
	pointsTransactions.push({
		...{ id: `${number}-0000-4000-8000-000000000000`, eid: '', programId: PROGRAM, profileId },
		...{ currencyIid: BONUS, type: 'accrual', amount: '0', createdAt: new Date() },
		...{ activationDate: null, expirationDate: null, state: 'final', heldUntil: null },
		...{ promotionId: null, externalData: {}, requestId: null },
		...one,
	});
}

/** Something that must not happen to a member twice. */
export interface Movement {
	name: string;
	/** Where it goes. */
	path: string;
	parameters: INodeParameters;
	/** What has to be there before. */
	prepare?: (sandbox: Sandbox, member: Member, n: number) => void;
	/** What a member can spend once it is done, in hundredths; as before where it is left out. */
	after?: (member: Member, n: number) => bigint;
	/** What can be spent before, where it is not what the member had at first. */
	before?: (member: Member, n: number) => bigint;
	/** What there is one of for a member once it is done, such as a code; 0 before. */
	count?: (sandbox: Sandbox, member: Member) => number;
}

const by = (mode: string, value: string | number) => ({ __rl: true, mode, value });
export const bonus = { pointsCurrencyId: by('externalId', 'bonus_points') };
const ofMember = { matching: 'email', email: '={{ $json.email }}' };
const points = (operation: string): INodeParameters => ({
	...{ resource: 'loyaltyPoints', operation, loyaltyProgramId: locator(PROGRAM), ...ofMember },
	...{ amount: '={{ $json.amount }}', additionalFields: bonus },
});
const settled = (operation: string): INodeParameters => ({
	...{ resource: 'loyaltyPoints', operation },
	transactionId: by('externalId', '={{ $json.key }}'),
});
/** Every second one is a redemption. */
const booked =
	(state: PointsTransaction['state']): NonNullable<Movement['prepare']> =>
	(sandbox, member, n) => {
		const type = isOdd(n) ? 'redemption' : 'accrual';
		put(sandbox, member, { eid: member.key, type, amount: written(member.cents), state });
	};
const less = ({ start, cents }: Member, isLess: boolean) => (isLess ? start - cents : start);
const more = ({ start, cents }: Member, isMore: boolean) => (isMore ? start + cents : start);

/** A cart of which 5 of 100 go off, and whose points are a hundredth of what is left. */
const cart = {
	externalId: '={{ $json.key }}',
	...ofMember,
	...{ touchpoint: 'website', status: 'new', currency: 'RUB', totalPrice: '200.00' },
	...{ finalTotalPrice: '190.00', linesMode: 'json' },
	linesJson: '[{ "product": "iphone_13", "base_price_per_item": "200.00", "count": 1 }]',
};
const POINTS_OF_CART = 190n;

/** Whatever moves points, gives out codes or makes orders. */
export const MOVEMENTS: readonly Movement[] = [
	{
		...{ name: 'accrue', path: '/loyalty/accrue_points', parameters: points('accrue') },
		after: (member) => more(member, true),
	},
	{
		...{ name: 'redeem', path: '/loyalty/redeeme_points', parameters: points('redeem') },
		after: (member) => less(member, true),
	},
	{
		...{ name: 'commit', path: '/loyalty/commit_transaction', parameters: settled('commit') },
		prepare: booked('held'),
		before: (member, n) => less(member, isOdd(n)),
		after: (member, n) => (isOdd(n) ? less(member, true) : more(member, true)),
	},
	{
		...{
			name: 'roll back',
			path: '/loyalty/rollback_transaction',
			parameters: settled('rollBack'),
		},
		prepare: booked('held'),
		before: (member, n) => less(member, isOdd(n)),
	},
	{
		...{ name: 'cancel', path: '/loyalty/cancel_transaction', parameters: settled('cancel') },
		prepare: booked('final'),
		before: (member, n) => (isOdd(n) ? less(member, true) : more(member, true)),
	},
	{
		...{ name: 'attach', path: '/promocodes/attach' },
		parameters: {
			...{ resource: 'promoCode', operation: 'attach', promoCodeProgramId: locator(CODES) },
			...{ codeChoice: '={{ $json.codeChoice }}', code: '={{ $json.key }}' },
			...{ databaseId: locator(1), ...ofMember },
		},
		prepare({ state }, { key, codeChoice }) {
			const code = {
				...{ programId: CODES, code: key, createdAt: new Date(), attachments: [] },
				...{ activatedAt: null, expireDate: null },
			};
			// Free ones go out in order, before those that are somebody's by name.
			if (codeChoice === 'free') state.promoCodes.unshift(code);
			else state.promoCodes.push(code);
		},
		count: ({ state }, { profileId }) =>
			state.promoCodes.filter(({ attachments }) =>
				attachments.some((one) => one.profileId === profileId),
			).length,
	},
	{
		...{ name: 'confirm', path: '/market/orders/preorder_commit' },
		parameters: { resource: 'order', operation: 'confirm', ...cart },
		after: ({ start }) => start + POINTS_OF_CART,
		count: ({ state }, { key }) =>
			state.orders.filter(({ externalId }) => externalId === key).length,
	},
];

/** The items of members, as a shop's node gives them. */
export const itemsOf = (members: readonly Member[]): Array<{ json: IDataObject }> =>
	members.map(({ key, email, amount, codeChoice }) => ({
		json: { key, email, amount, codeChoice },
	}));
