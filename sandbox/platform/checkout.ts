import type { PreorderBody } from '../schemas/market';
import type { LoyaltyMember, PointsCurrency, PointsTransaction } from '../things/loyalty';
import type { MarketPromotion } from '../things/market-promotions';
import type { Profile } from '../things/profiles';
import type { PromoCode } from '../things/promo-codes';
import type { AnswerFields } from './answer-fields';
import type { Context } from './context';
import { toText, toUnits } from './decimals';
import { AltcraftError } from './errors';
import { accountIn } from './loyalty';
import { checkOrder, findCustomer, saveOrder } from './orders';
import { profileNotFound } from './matching';
import { book } from './points-transactions';
import { activate, isExpired } from './promo-codes';

/** What a cart comes to. */
interface Calculation {
	readonly profile: Profile;
	readonly member: LoyaltyMember;
	/** Of the points that come and go. */
	readonly currency: PointsCurrency;
	readonly lines: readonly { readonly external_id: string; readonly final: bigint }[];
	readonly total: bigint;
	/** What the customer pays with points. */
	readonly toRedeem: bigint;
	readonly toAccrue: bigint;
	/** Codes that become used. */
	readonly codes: readonly PromoCode[];
}

/** Nobody pays less than a hundredth of a point. */
const HUNDREDTH = toUnits('0.01');

const percentOf = (amount: bigint, percent: number): bigint => (amount * BigInt(percent)) / 100n;

/**
 * What a cart costs by the promotions of its touchpoint: so much off each item, but no less than its minimum; more off
 * by a code that the customer has; points that pay for a part; and points that come for what is left.
 */
function calculate(body: PreorderBody, context: Context): Calculation {
	const { data } = body;
	checkOrder(data, context);
	const mode = body.matching ?? 'email';
	const profile = findCustomer({ ...body, matching: mode }, data.endpoint, [mode], context);
	if (profile === undefined) throw profileNotFound(context);
	const { member, currency } = membershipOf(profile, context);
	const promotions = context.state.marketPromotions.filter(
		({ isActive, touchpoint }) => isActive && (touchpoint ?? data.endpoint) === data.endpoint,
	);
	const sum = (kind: MarketPromotion['kind']) =>
		promotions.filter((one) => one.kind === kind).reduce((all, { percent }) => all + percent, 0);
	const byCode = promotions.flatMap((one) => {
		const code = one.kind === 'promoCode' ? usableCode(one.programId, profile, context) : undefined;
		return code === undefined ? [] : [{ percent: one.percent, code }];
	});
	const off = byCode.reduce((all, { percent }) => all + percent, sum('discount'));
	const lines = data.lines.map(({ external_id, count = 1, ...line }) => {
		const reduced = percentOf(toUnits(line.base_price_per_item ?? '0'), 100 - off);
		return { external_id, count, final: higher(reduced, toUnits(line.min_price_per_item ?? '0')) };
	});
	const goods = lines.reduce((all, { final, count }) => all + final * BigInt(count), 0n);
	const { active } = accountIn(member, currency.iid, context);
	const payable = lower(percentOf(goods, sum('pointsPayment')), higher(active, 0n));
	const toRedeem = payable - (payable % HUNDREDTH);
	return {
		...{ profile, member, currency, lines, toRedeem },
		total: goods - toRedeem + toUnits(data.delivery_cost ?? '0'),
		toAccrue: percentOf(goods - toRedeem, sum('pointsAccrual')),
		codes: byCode.map(({ code }) => code),
	};
}

const lower = (one: bigint, other: bigint): bigint => (one < other ? one : other);
const higher = (one: bigint, other: bigint): bigint => (one > other ? one : other);

/** The customer as a member, and the kind of points that a checkout is about: the program's first one. */
function membershipOf({ id }: Profile, { state }: Context) {
	const member = state.loyaltyMembers.find((one) => one.profileId === id);
	const program = state.loyaltyPrograms.find((one) => one.id === member?.programId);
	const [currency] = program?.currencies ?? [];
	if (member === undefined || currency === undefined) {
		throw new AltcraftError(404, 'the customer is not a member');
	}
	return { member, currency };
}

/** A code of a program that the customer has, and that can still be used. */
const usableCode = (programId: number, { id }: Profile, context: Context): PromoCode | undefined =>
	context.state.promoCodes.find(
		(code) =>
			code.programId === programId &&
			code.activatedAt === null &&
			!isExpired(code, context) &&
			code.attachments.some(({ profileId }) => profileId === id),
	);

/** The answer to a calculation, whose page is cut off before it: its fields are made up. */
export function showCalculation(body: PreorderBody, context: Context): AnswerFields {
	const { lines, total, toRedeem, toAccrue, codes } = calculate(body, context);
	return {
		external_id: body.external_id,
		total_price: body.data.total_price,
		final_total_price: toText(total),
		points_to_redeem: toText(toRedeem),
		points_to_accrue: toText(toAccrue),
		promo_codes: codes.map(({ code }) => code),
		lines: lines.map(({ external_id, final }) => ({
			external_id,
			final_price_per_item: toText(final),
		})),
	};
}

/**
 * Makes an order of a calculated cart, books its points and uses its codes: all or nothing. What was calculated is
 * calculated anew, so that points or codes that went elsewhere meanwhile show in the price.
 */
export function confirm(body: PreorderBody, context: Context): AnswerFields {
	const calculation = calculate(body, context);
	const known = context.state.orders.find(({ externalId }) => externalId === body.external_id);
	if (known?.isConfirmed === true) {
		if (context.variants.preorderAgain === 'accepted') return {};
		throw new AltcraftError(409, 'the order is confirmed');
	}
	if (toUnits(body.data.final_total_price) !== calculation.total) {
		throw new AltcraftError(context.variants.preorderPriceCode, 'final_total_price');
	}
	const { profile, member, currency, toRedeem, toAccrue, codes } = calculation;
	saveOrder(body.external_id, body.data, profile, context).isConfirmed = true;
	for (const code of codes) activate(code, context);
	const move = (type: PointsTransaction['type'], amount: bigint): void => {
		if (amount === 0n) return;
		book(
			{
				...{ eid: '', programId: member.programId, profileId: profile.id },
				...{ currencyIid: currency.iid, type, amount: toText(amount) },
				...{ createdAt: context.now, activationDate: null, expirationDate: null },
				...{ state: 'final', heldUntil: null, promotionId: null, externalData: {} },
			},
			context,
		);
	};
	move('redemption', toRedeem);
	move('accrual', toAccrue);
	return { balance: toText(accountIn(member, currency.iid, context).active) };
}
