import { Type } from '@sinclair/typebox';
import { Value } from '@sinclair/typebox/value';
import type { Context } from '../../platform/context';
import { AltcraftError, PlatformError } from '../../platform/errors';
import { invalidParameter } from '../../platform/invalid-parameter';
import {
	confirm,
	findOrder,
	importOrder,
	isLineStatus,
	settingsOf,
	showCalculation,
} from '../../platform/orders';
import { Id, requestBody } from '../../schemas/common';
import {
	customFieldsOfImport,
	lineStatusesOfImport,
	OrderSchema,
	preorderFields,
} from '../../schemas/market';
import type { Order } from '../../things/market';
import { defineEndpoint } from '../endpoint';

const ofMarket = { area: 'market', successText: '' } as const;
const changing = { ...ofMarket, right: 'edit', changes: true } as const;
const reading = { ...ofMarket, right: 'list', changes: false } as const;

/** Imports one order, or says why not. */
function attempt(order: unknown, context: Context): PlatformError | undefined {
	try {
		if (!Value.Check(OrderSchema, order)) {
			const { path = '', message = '' } = Value.Errors(OrderSchema, order).First() ?? {};
			throw invalidParameter(context, `${path} ${message}`);
		}
		importOrder(order, context);
		return undefined;
	} catch (thrown) {
		if (thrown instanceof PlatformError) return thrown;
		throw thrown;
	}
}

/** Import order and item statuses. What becomes of the others where one is wrong is a variant. */
export const importOrders = defineEndpoint({
	...changing,
	page: 'Import order and item statuses',
	path: '/market/orders/import',
	body: requestBody({
		...customFieldsOfImport,
		...lineStatusesOfImport,
		skip_triggers: Type.Optional(Type.Boolean()),
		data: Type.Array(Type.Unknown(), { minItems: 1 }),
	}),
	handle: ({ data, custom_line_statuses: statuses = [] }, context) => {
		const { orders } = context.state;
		const { lineStatuses } = settingsOf(context);
		for (const { external_id: id } of statuses) lineStatuses.add(id);
		const before = structuredClone(orders);
		const results = data.map((order) => ({ order, refusal: attempt(order, context) }));
		const refused = results.find(({ refusal }) => refusal !== undefined)?.refusal;
		const { marketBadEntry, marketImportAnswer } = context.variants;
		if (refused !== undefined && marketBadEntry === 'allRefused') {
			orders.splice(0, orders.length, ...before);
			throw refused;
		}
		if (marketImportAnswer === 'results' || refused !== undefined) {
			return {
				result: results.map(({ order, refusal }) => ({
					external_id: Value.Check(OrderSchema, order) ? order.external_id : '',
					error: refusal?.code ?? 0,
					error_text: refusal?.message ?? '',
				})),
			};
		}
		const updated = data.length - (orders.length - before.length);
		return marketImportAnswer === 'nothing'
			? {}
			: { inserted: orders.length - before.length, updated };
	},
});

const shown = (at: Date): string => at.toISOString().replace('.000', '');

function show(order: Order, context: Context) {
	const { profileId, externalId, data, lines, createdAt, updatedAt } = order;
	const xxh = profileId === null ? '' : context.xxhash(profileId);
	return {
		profile: profileId === null ? null : { profile_id: profileId, xxh },
		external_id: externalId,
		custom_fields: {},
		...data,
		lines,
		create_time: shown(createdAt),
		update_time: shown(updatedAt),
	};
}

const pointerOf = ({ id, externalId }: Order): string =>
	`${String(id).padStart(8, '0')}-${Buffer.from(externalId).toString('hex').slice(0, 8)}`;

/** Get orders list: by pointers, the first of which is empty. */
export const listOrders = defineEndpoint({
	...reading,
	page: 'Get orders list',
	path: '/market/orders/list',
	body: requestBody({
		from_id: Type.Optional(Type.String()),
		limit: Type.Optional(Type.Integer({ minimum: 1 })),
		endpoint: Type.Optional(Type.String()),
	}),
	handle: ({ from_id: from = '', limit = 1000, endpoint }, context) => {
		const all = context.state.orders.filter(
			({ data }) => endpoint === undefined || data.endpoint === endpoint,
		);
		const page = all.filter((order) => pointerOf(order) > from).slice(0, limit);
		const last = page.at(-1);
		return {
			next_from_id: last === undefined ? from : pointerOf(last),
			result: page.map((order) => show(order, context)),
		};
	},
});

const named = {
	id: Type.Optional(Id),
	external_id: Type.Optional(Type.String({ minLength: 1 })),
};

/** Get order status. */
export const getOrderStatus = defineEndpoint({
	...reading,
	page: 'Get order status',
	path: '/market/orders/get_status',
	body: requestBody(named),
	handle: (body, context) => {
		const { endpoint, status } = findOrder(body, context).data;
		return { result: { endpoint, status } };
	},
});

/** Delete order: for good, as the newer copy of the page has it. */
export const deleteOrder = defineEndpoint({
	...changing,
	page: 'Delete order',
	path: '/market/orders/delete',
	body: requestBody(named),
	handle: (body, context) => {
		const { orders } = context.state;
		orders.splice(orders.indexOf(findOrder(body, context)), 1);
		return {};
	},
});

/** Update order line status. */
export const updateOrderLineStatus = defineEndpoint({
	...changing,
	page: 'Update order line status',
	path: '/market/orders/update_order_line_status',
	body: requestBody({
		order_external_id: Type.String({ minLength: 1 }),
		order_line_external_id: Type.String({ minLength: 1 }),
		status_external_id: Type.String({ minLength: 1 }),
	}),
	handle: (body, context) => {
		const order = findOrder({ external_id: body.order_external_id }, context);
		const line = order.lines.find(({ external_id: id }) => id === body.order_line_external_id);
		if (line === undefined) throw new AltcraftError(404, 'order line');
		if (!isLineStatus(body.status_external_id, context)) throw new AltcraftError(404, 'status');
		line.status = body.status_external_id;
		return {};
	},
});

/** Preliminary Order Calculation: it changes nothing. */
export const preorder = defineEndpoint({
	...reading,
	page: 'Preliminary Order Calculation (Preorder)',
	path: '/market/orders/preorder',
	body: requestBody(preorderFields),
	handle: (body, context) => ({ [context.variants.preorderPlace]: showCalculation(body, context) }),
});

/** Order Confirmation. */
export const commitPreorder = defineEndpoint({
	...changing,
	page: 'Order Confirmation (Preorder Commit)',
	path: '/market/orders/preorder_commit',
	body: requestBody({ ...preorderFields, skip_triggers: Type.Optional(Type.Boolean()) }),
	handle: confirm,
});
