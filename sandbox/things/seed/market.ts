import { type Goods, GoodsStore, type Sku } from '../goods';
import type { MarketSettings, Order, Touchpoint } from '../market';

export const touchpoints: readonly Touchpoint[] = [
	{ externalId: 'website', databaseId: 1 },
	{ externalId: 'endpoint_external_id', databaseId: 1 },
	{ externalId: 'marketplace', databaseId: 1 },
	{ externalId: 'bot', databaseId: 1 },
	{ externalId: 'partners', databaseId: 2 },
];

export const seedMarketSettings = (): MarketSettings[] => [
	{
		currencies: ['RUB', 'USD'],
		regions: ['region_YnCrJj8Y1', 'region_moscow'],
		lineStatuses: new Set(['0001']),
		categories: new Map([['phones', { name: 'Phones', parentExternalId: null }]]),
		customFields: new Map([
			['product color', { name: 'Color', entity: 'product', valueType: 'unicode' }],
			['sku color', { name: 'Color', entity: 'sku', valueType: 'unicode' }],
			['sku weight', { name: 'Weight', entity: 'sku', valueType: 'int' }],
		]),
	},
];

/** The first ones are those of the documentation's examples. */
const PRODUCTS: ReadonlyArray<readonly [externalId: string, name: string]> = [
	['xiaomi_11T', 'Xiaomi 11T'],
	['iphone_13', 'Apple iPhone 13'],
	['xiaomi_mi_true_pro', 'Wireless headphones Xiaomi Mi True Pro'],
	['iphone_test_1', 'Apple iPhone 13'],
	['product_external_id', 'Phone case'],
	['iphone17pmb256', 'Apple iPhone 17 Pro Max'],
];

export const seedProducts = () =>
	new GoodsStore<Goods>(
		PRODUCTS.map(([externalId, name], index) => ({ id: index + 1, externalId, name, data: {} })),
	);

const SKUS: ReadonlyArray<readonly [externalId: string, product: string, name: string]> = [
	['xiaomi_11t_256gb', 'xiaomi_11T', 'Xiaomi 11T 256GB'],
	['xiaomi_11t_128gb', 'xiaomi_11T', 'Xiaomi 11T 128GB'],
	['iphone_13_256gb', 'iphone_13', 'Apple iPhone 13 256GB'],
	['iphone_13_128gb', 'iphone_13', 'Apple iPhone 13 128GB'],
];

export const seedSkus = () =>
	new GoodsStore<Sku>(
		SKUS.map(([externalId, productExternalId, name], index) => ({
			...{ id: index + 1, externalId, name, productExternalId },
			data: {},
		})),
	);

const AT = new Date('2021-12-27T09:38:39Z');

const order = (id: number, externalId: string, endpoint: string, status: string): Order => ({
	...{ id, externalId, profileId: '5a74876369d42613b31947b8' },
	data: { endpoint, status, delivery_cost: '50000', total_price: '4549000', currency: 'RUB' },
	lines: [
		{
			external_id: 'line_DwWuNkAYV',
			product: 'xiaomi_11T',
			...{ base_price_per_item: '4499000', min_price_per_item: '0' },
			...{ final_price_per_item: '4499000', count: 1, custom_fields: {} },
		},
	],
	...{ createdAt: AT, updatedAt: AT, isConfirmed: false },
});

export const seedOrders = (): Order[] => [
	order(1, '12345678-0001', 'website', 'new'),
	order(2, 'A598t32D', 'marketplace', 'delivered'),
	{
		...order(3, 'order_1', 'website', 'paid'),
		lines: [{ external_id: 'line_DBSrmlVYD', product: 'iphone_13', count: 1 }],
	},
];
