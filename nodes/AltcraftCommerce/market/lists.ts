import type { IDataObject } from 'n8n-workflow';

import { writtenOut } from '../../shared/checks';
import type { List } from '../../shared/lists/list';
import type { Paging } from '../../shared/transport/pages';

/** How the lists of the market go on: by pointers, "empty string on the first call". */
export const BY_POINTER: Paging = { by: 'text', size: 1000, id: 'external_id', pointer: 'idle' };

const text = (value: unknown): string => writtenOut(value) ?? '';

const marketList = (
	place: Pick<List, 'method' | 'endpoint' | 'things'>,
	nameOf: (entry: IDataObject) => string,
): List => ({
	...place,
	paging: BY_POINTER,
	choices: (entry) => [{ name: nameOf(entry), value: text(entry.external_id) }],
});

/** Page "Get orders list". */
export const orderList = marketList(
	{ method: 'searchOrders', endpoint: '/market/orders/list', things: 'orders' },
	(order) =>
		`${text(order.external_id)} (${text(order.status)}, ${text(order.total_price)} ${text(order.currency)})`,
);

/** Page "Get products list". */
export const productList = marketList(
	{ method: 'searchProducts', endpoint: '/market/products/list', things: 'products' },
	(product) => `${text(product.name)} (${text(product.external_id)})`,
);

/** Page "Get SKUs list". */
export const skuList = marketList(
	{ method: 'searchSkus', endpoint: '/market/sku/list', things: 'SKUs' },
	(sku) => `${text(sku.name)} (${text(sku.external_id)})`,
);
