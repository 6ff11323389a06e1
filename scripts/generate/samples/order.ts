import type { ResourceSamples } from './sample';

const byExternalId = (value: string) => ({ __rl: true, mode: 'externalId', value });
const form = {
	externalId: 'A-100',
	matching: 'email',
	email: 'john@example.com',
	touchpoint: 'website',
	status: 'paid',
	totalPrice: '1100.00',
	currency: 'RUB',
};
const lines = {
	line: [{ productId: byExternalId('iphone_13'), basePrice: '500.00', count: 2 }],
};
const ofRows = { ...form, lines };
const ofShop = {
	...form,
	linesMode: 'json',
	linesJson:
		'={{ $json.items.map((item) => ({ product: item.sku, base_price_per_item: item.price, count: item.quantity })) }}',
};
const cart = { ...ofRows, finalTotalPrice: '950.00', totalPrice: '1000.00', status: 'new' };
const orderId = byExternalId('A598t32D');

export const order: ResourceSamples = {
	calculate: { sample: cart },
	confirm: { sample: cart },
	delete: { sample: { orderId, confirmed: true } },
	getMany: { sample: {} },
	getStatus: { sample: { orderId } },
	updateLineStatus: {
		sample: { orderId: byExternalId('order_1'), lineId: 'line_DBSrmlVYD', lineStatus: 'delivered' },
	},
	upsert: {
		sample: ofRows,
		examples: [
			{
				title: { en: 'Items from the form', ru: 'Позиции из формы' },
				parameters: { ...ofRows, additionalFields: { deliveryCost: '100.00' } },
			},
			{
				title: {
					en: "Items by an expression, from the shop's own array",
					ru: 'Позиции из массива магазина, выражением',
				},
				parameters: ofShop,
				items: [{ items: [{ sku: 'iphone_13', price: 500, quantity: 2 }] }],
			},
		],
	},
	upsertMany: { sample: ofRows },
};
