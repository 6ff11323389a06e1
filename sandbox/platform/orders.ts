import type { MatchingBody, MatchingMode } from '../schemas/matching';
import type { OrderBody, PreorderBody } from '../schemas/market';
import type { Order } from '../things/market';
import type { Profile } from '../things/profiles';
import type { AnswerFields } from './answer-fields';
import type { Context } from './context';
import { toText, toUnits } from './decimals';
import { AltcraftError } from './errors';
import { invalidParameter } from './invalid-parameter';
import { accountIn } from './loyalty';
import { checkCurrency, checkCustomFields, checkRegion, settingsOf, unknownThing } from './market';
import type { Apply } from './market-imports';
import { findProfile, profileNotFound } from './matching';
import { book } from './points-transactions';

const LINE_STATUSES = ['delivering', 'processing', 'new', 'refunded', 'canceled', 'delivered'];

/** Whether a status of order items is one of the platform's or of the account's. */
export const isLineStatus = (status: string, context: Context): boolean =>
	LINE_STATUSES.includes(status) || settingsOf(context).lineStatuses.has(status);

/** The database of a touchpoint, in which customers are looked for. */
function databaseOf(endpoint: string, context: Context) {
	const touchpoint = context.state.touchpoints.find(({ externalId }) => externalId === endpoint);
	const database = context.state.databases.find(({ id }) => id === touchpoint?.databaseId);
	if (database === undefined) throw unknownThing('touchpoint', context);
	return database;
}

function findCustomer(
	body: MatchingBody,
	endpoint: string,
	namedByPage: readonly MatchingMode[],
	context: Context,
): Profile | undefined {
	return findProfile(body, { database: databaseOf(endpoint, context), namedByPage }, context);
}

/** Sees that what an order names is there. */
function check(order: Omit<OrderBody, 'external_id'>, context: Context): void {
	const { products, skus } = context.state;
	databaseOf(order.endpoint, context);
	checkCurrency(order.currency, context);
	checkRegion(order.region, context);
	checkCustomFields('order', order.custom_fields, context);
	for (const { product, sku, status, custom_fields: own } of order.lines) {
		if (product === undefined && sku === undefined) throw invalidParameter(context, 'product');
		if (product !== undefined && !products.has(product)) throw unknownThing('product', context);
		if (sku !== undefined && !skus.has(sku)) throw unknownThing('sku', context);
		if (status !== undefined && !isLineStatus(status, context)) {
			throw unknownThing('status', context);
		}
		checkCustomFields('line_order', own, context);
	}
}

/** Adds an order, or changes the one that has the shop's number already. */
export function prepareOrder(body: OrderBody, context: Context): Apply {
	check(body, context);
	const mode = body.matching ?? 'email';
	const profile = findCustomer(body, body.endpoint, [mode], context);
	if (profile === undefined && context.variants.orderWithoutCustomer === 'refused') {
		throw profileNotFound(context);
	}
	return () => {
		const before = context.state.orders.length;
		save(body.external_id, body, profile, context);
		return context.state.orders.length > before;
	};
}

function save(
	externalId: string,
	body: Omit<OrderBody, 'external_id'>,
	profile: Profile | undefined,
	context: Context,
): Order {
	const { orders } = context.state;
	const { endpoint, status, currency, total_price, delivery_cost, region, tags } = body;
	const data = { endpoint, status, currency, total_price, delivery_cost, region, tags };
	const of = {
		profileId: profile?.id ?? null,
		data: { ...data, custom_fields: body.custom_fields ?? {} },
		lines: body.lines.map((line) => ({ ...line, currency })),
		updatedAt: body.update_time === undefined ? context.now : new Date(body.update_time),
	};
	const known = orders.find((one) => one.externalId === externalId);
	if (known !== undefined) return Object.assign(known, of);
	const order: Order = {
		id: (orders.at(-1)?.id ?? 0) + 1,
		externalId,
		...of,
		createdAt: body.create_time === undefined ? context.now : new Date(body.create_time),
		isConfirmed: false,
	};
	orders.push(order);
	return order;
}

/** The order with an ID, the shop's or the platform's. */
export function findOrder(
	{ id, external_id: externalId }: { id?: number; external_id?: string },
	context: Context,
): Order {
	if (id === undefined && externalId === undefined) throw invalidParameter(context, 'id');
	const order = context.state.orders.find((one) =>
		id === undefined ? one.externalId === externalId : one.id === id,
	);
	if (order === undefined) throw new AltcraftError(404, 'order');
	return order;
}

const member = (profileId: string, { state }: Context) =>
	state.loyaltyMembers.find((one) => one.profileId === profileId);

/** What a cart costs: 5 of 100 less for each item, but no less than its minimum; and the points that it gives. */
export function calculate(body: PreorderBody, context: Context) {
	const { data } = body;
	check(data, context);
	const mode = body.matching ?? 'email';
	const profile = findCustomer({ ...body, matching: mode }, data.endpoint, [mode], context);
	if (profile === undefined) throw profileNotFound(context);
	const ofMember = member(profile.id, context);
	if (ofMember === undefined) throw new AltcraftError(404, 'the customer is not a member');
	const lines = data.lines.map((line) => {
		const base = toUnits(line.base_price_per_item ?? '0');
		const least = toUnits(line.min_price_per_item ?? '0');
		const reduced = (base * 95n) / 100n;
		return { ...line, final: reduced < least ? least : reduced };
	});
	const goods = lines.reduce((sum, { final, count = 1 }) => sum + final * BigInt(count), 0n);
	const total = goods + toUnits(data.delivery_cost ?? '0');
	return { profile, ofMember, lines, total, points: goods / 100n };
}

/** The answer to a calculation. */
export function showCalculation(body: PreorderBody, context: Context): AnswerFields {
	const { lines, total, points } = calculate(body, context);
	return {
		external_id: body.external_id,
		total_price: body.data.total_price,
		final_total_price: toText(total),
		points_to_accrue: toText(points),
		lines: lines.map(({ external_id, final }) => ({
			external_id,
			final_price_per_item: toText(final),
		})),
	};
}

/** Makes an order of a calculated cart, and books its points: all or nothing. */
export function confirm(body: PreorderBody, context: Context): AnswerFields {
	const { profile, ofMember, total, points } = calculate(body, context);
	const known = context.state.orders.find(({ externalId }) => externalId === body.external_id);
	if (known?.isConfirmed === true) {
		if (context.variants.preorderAgain === 'accepted') return {};
		throw new AltcraftError(409, 'the order is confirmed');
	}
	if (toUnits(body.data.final_total_price) !== total) {
		throw new AltcraftError(context.variants.preorderPriceCode, 'final_total_price');
	}
	const order = save(body.external_id, body.data, profile, context);
	order.isConfirmed = true;
	const [currency] =
		context.state.loyaltyPrograms.find(({ id }) => id === ofMember.programId)?.currencies ?? [];
	if (currency === undefined || points === 0n) return {};
	book(
		{
			...{ eid: '', programId: ofMember.programId, profileId: profile.id },
			...{ currencyIid: currency.iid, type: 'accrual', amount: toText(points) },
			...{ createdAt: context.now, activationDate: null, expirationDate: null },
			...{ state: 'final', heldUntil: null, promotionId: null, externalData: {} },
		},
		context,
	);
	return { balance: toText(accountIn(ofMember, currency.iid, context).active) };
}
