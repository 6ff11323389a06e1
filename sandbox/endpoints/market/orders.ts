import { Type } from '@sinclair/typebox';
import { confirm, showCalculation } from '../../platform/checkout';
import type { Context } from '../../platform/context';
import { AltcraftError } from '../../platform/errors';
import { define } from '../../platform/market';
import { importEntries } from '../../platform/market-imports';
import { findOrder, isLineStatus, prepareOrder } from '../../platform/orders';
import { pageByPointer } from '../../platform/pointers';
import { Id, requestBody } from '../../schemas/common';
import {
	customFieldsOfImport,
	lineStatusesOfImport,
	OrderSchema,
	pointerFields,
	preorderFields,
} from '../../schemas/market';
import type { Order } from '../../things/market';
import { defineEndpoint } from '../endpoint';

const ofMarket = { area: 'market', successText: '' } as const;
const changing = { ...ofMarket, right: 'edit', changes: true } as const;
const reading = { ...ofMarket, right: 'list', changes: false } as const;

/** Import order and item statuses. */
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
	handle: ({ data, ...definitions }, context) => {
		define(definitions, context);
		return importEntries(data, { schema: OrderSchema, prepare: prepareOrder }, context);
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
	body: requestBody({ ...pointerFields, endpoint: Type.Optional(Type.String()) }),
	handle: ({ endpoint, ...page }, context) => {
		const all = context.state.orders.filter(
			({ data }) => endpoint === undefined || data.endpoint === endpoint,
		);
		return pageByPointer(all, page, pointerOf, (order) => show(order, context));
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
