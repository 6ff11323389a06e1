import type { MarketSettings, Order, Touchpoint } from '../market';

export const touchpoints: readonly Touchpoint[] = [
	{ externalId: 'website', databaseId: 1 },
	{ externalId: 'endpoint_external_id', databaseId: 1 },
	{ externalId: 'marketplace', databaseId: 1 },
	{ externalId: 'partners', databaseId: 2 },
];

export const seedMarketSettings = (): MarketSettings[] => [
	{
		currencies: ['RUB', 'USD'],
		regions: ['region_YnCrJj8Y1', 'region_moscow'],
		lineStatuses: new Set(['0001']),
		products: new Set([
			...['iphone_test_1', 'product_external_id', 'xiaomi_11T', 'iphone_13'],
			'iphone17pmb256',
		]),
		skus: new Set(['xiaomi_11t_256gb', 'iphone_13_128gb']),
	},
];

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
