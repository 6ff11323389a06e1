import type { MatchingBody, MatchingMode } from '../schemas/matching';
import type { OrderBody } from '../schemas/market';
import type { Order } from '../things/market';
import type { Profile } from '../things/profiles';
import type { Context } from './context';
import { AltcraftError } from './errors';
import { invalidParameter } from './invalid-parameter';
import { checkCurrency, checkCustomFields, checkRegion, settingsOf, unknownThing } from './market';
import type { Apply } from './market-imports';
import { findProfile, profileNotFound } from './matching';

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

/** The profile that an order is of; undefined where there is none. */
export function findCustomer(
	body: MatchingBody,
	endpoint: string,
	namedByPage: readonly MatchingMode[],
	context: Context,
): Profile | undefined {
	return findProfile(body, { database: databaseOf(endpoint, context), namedByPage }, context);
}

/** Sees that what an order names is there. */
export function checkOrder(order: Omit<OrderBody, 'external_id'>, context: Context): void {
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
	checkOrder(body, context);
	const mode = body.matching ?? 'email';
	const profile = findCustomer(body, body.endpoint, [mode], context);
	if (profile === undefined && context.variants.orderWithoutCustomer === 'refused') {
		throw profileNotFound(context);
	}
	return () => {
		const before = context.state.orders.length;
		saveOrder(body.external_id, body, profile, context);
		return context.state.orders.length > before;
	};
}

/** Keeps an order, new or in place of the one that has the shop's number already. */
export function saveOrder(
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
