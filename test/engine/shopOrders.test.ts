import type { IDataObject, INodeParameters } from 'n8n-workflow';

import { JOHN } from '../sandbox/support';
import { useSandbox } from '../support/sandbox';
import bitrix from './shops/bitrix.json';
import cents from './shops/cents.json';
import inSales from './shops/inSales.json';
import shopify from './shops/shopify.json';
import tilda from './shops/tilda.json';
import woocommerce from './shops/woocommerce.json';

/** Orders as shops send them, and the expressions that somebody would write for them. */
const sandbox = useSandbox();

const ofOrder: INodeParameters = {
	resource: 'order',
	operation: 'upsert',
	matching: 'email',
	touchpoint: 'website',
	linesMode: 'json',
};

interface Shop {
	shop: string;
	order: IDataObject;
	parameters: INodeParameters;
	/** What Altcraft then has. */
	externalId: string;
	data: object;
	lines: object[];
}

const SHOPS: Shop[] = [
	{
		// The long numbers of its `id` lose their last digits in JSON: the order's own number is not one of them.
		shop: 'Shopify',
		order: shopify,
		parameters: {
			externalId: '={{ $json.order_number }}',
			email: '={{ $json.email }}',
			status:
				'={{ { pending: "new", paid: "paid", partially_refunded: "part_refunded", refunded: "canceled" }[$json.financial_status] }}',
			totalPrice: '={{ $json.total_price }}',
			currency: '={{ $json.currency }}',
			linesJson:
				'={{ $json.line_items.map((item) => ({ external_id: String(item.variant_id), sku: item.sku, base_price_per_item: item.price, final_price_per_item: (item.price - item.discount_allocations.reduce((sum, one) => sum + Number(one.amount), 0) / item.quantity).toFixed(2), count: item.quantity })) }}',
			additionalFields: {
				deliveryCost: '={{ $json.total_shipping_price_set.shop_money.amount }}',
				createTime: '={{ $json.created_at }}',
				tags: '={{ $json.tags }}',
			},
		},
		externalId: '1042',
		data: {
			...{ status: 'paid', currency: 'USD', tags: [] },
			...{ total_price: '1905.00', delivery_cost: '15.00' },
		},
		lines: [
			{
				...{ external_id: '808950810', sku: 'iphone_13_256gb', count: 1 },
				...{ base_price_per_item: '1000.00', final_price_per_item: '990.00' },
			},
			{
				...{ external_id: '808950811', sku: 'iphone_13_128gb', count: 1 },
				...{ base_price_per_item: '900.00', final_price_per_item: '900.00' },
			},
		],
	},
	{
		// Its price of one piece is divided, and so no exact amount.
		shop: 'WooCommerce',
		order: woocommerce,
		parameters: {
			externalId: '={{ $json.number }}',
			email: '={{ $json.billing.email }}',
			status:
				'={{ { processing: "paid", completed: "delivered", cancelled: "canceled", refunded: "canceled" }[$json.status] ?? "new" }}',
			totalPrice: '={{ $json.total }}',
			currency: '={{ $json.currency }}',
			linesJson:
				'={{ $json.line_items.map((item) => ({ external_id: String(item.id), product: item.sku, base_price_per_item: (item.subtotal / item.quantity).toFixed(2), final_price_per_item: (item.total / item.quantity).toFixed(2), count: item.quantity })) }}',
			additionalFields: {
				deliveryCost: '={{ $json.shipping_total }}',
				createTime: '={{ $json.date_created_gmt }}Z',
			},
		},
		externalId: '727',
		data: { status: 'paid', currency: 'USD', total_price: '104.98', delivery_cost: '10.00' },
		lines: [
			{
				...{ external_id: '315', product: 'xiaomi_mi_true_pro', count: 3 },
				...{ base_price_per_item: '26.66', final_price_per_item: '24.99' },
			},
			{
				...{ external_id: '316', product: 'product_external_id', count: 1 },
				...{ base_price_per_item: '20.00', final_price_per_item: '20.00' },
			},
		],
	},
	{
		// Its amounts are numbers, and its code for the ruble is the old one.
		shop: 'InSales',
		order: inSales,
		parameters: {
			externalId: '={{ $json.number }}',
			email: '={{ $json.client.email }}',
			status: '={{ $json.financial_status === "paid" ? "paid" : "new" }}',
			totalPrice: '={{ $json.total_price }}',
			currency: '={{ $json.currency_code.replace("RUR", "RUB") }}',
			linesJson:
				'={{ $json.order_lines.map((line) => ({ external_id: String(line.id), product: line.sku, base_price_per_item: line.full_sale_price, final_price_per_item: line.sale_price, count: line.quantity })) }}',
			additionalFields: {
				deliveryCost: '={{ $json.full_delivery_price }}',
				createTime: '={{ $json.created_at }}',
			},
		},
		externalId: '1042',
		data: { status: 'paid', currency: 'RUB', total_price: '5319.8', delivery_cost: '300' },
		lines: [
			{
				...{ external_id: '104382455', product: 'xiaomi_mi_true_pro', count: 1 },
				...{ base_price_per_item: '5200', final_price_per_item: '5000' },
			},
			{
				...{ external_id: '104382456', product: 'product_external_id', count: 1 },
				...{ base_price_per_item: '19.9', final_price_per_item: '19.8' },
			},
		],
	},
	{
		// As sale.order.get gives it: everything is a text, and the email is one of the properties.
		shop: '1C-Bitrix',
		order: bitrix,
		parameters: {
			externalId: '={{ $json.result.order.accountNumber }}',
			email: '={{ $json.result.order.properties.find((one) => one.code === "EMAIL").value }}',
			status:
				'={{ $json.result.order.canceled === "Y" ? "canceled" : $json.result.order.payed === "Y" ? "paid" : "new" }}',
			totalPrice: '={{ $json.result.order.price }}',
			currency: '={{ $json.result.order.currency }}',
			linesJson:
				'={{ $json.result.order.basketItems.map((item) => ({ external_id: item.id, product: item.productXmlId, base_price_per_item: item.basePrice, final_price_per_item: item.price, count: Number(item.quantity) })) }}',
			additionalFields: {
				deliveryCost: '={{ $json.result.order.priceDelivery }}',
				createTime: '={{ $json.result.order.dateInsert }}',
				updateTime: '={{ $json.result.order.dateUpdate }}',
			},
		},
		externalId: '81',
		data: { status: 'paid', currency: 'RUB', total_price: '4627.3000', delivery_cost: '300.0000' },
		lines: [
			{
				...{ external_id: '152', product: 'iphone_13', count: 1 },
				...{ base_price_per_item: '4500.0000', final_price_per_item: '4327.3000' },
			},
		],
	},
	{
		// It names no currency and no times, and its items have no number of their own.
		shop: 'Tilda',
		order: tilda,
		parameters: {
			externalId: '={{ $json.payment.orderid }}',
			matching: 'phone',
			phone: '={{ $json.Phone }}',
			status: 'new',
			totalPrice: '={{ $json.payment.amount }}',
			currency: 'RUB',
			linesJson:
				'={{ $json.payment.products.map((item) => ({ product: item.sku, base_price_per_item: item.price, count: item.quantity })) }}',
			additionalFields: { deliveryCost: '={{ $json.payment.delivery_price ?? 0 }}' },
		},
		externalId: '1424725382',
		data: { status: 'new', currency: 'RUB', total_price: '2281', delivery_cost: '300' },
		lines: [{ external_id: '1', product: 'iphone_13', count: 2, base_price_per_item: '990.5' }],
	},
	{
		shop: 'a shop that counts in cents',
		order: cents,
		parameters: {
			externalId: '={{ $json.token }}',
			email: '={{ $json.email }}',
			status: 'new',
			totalPrice: '={{ ($json.total_price / 100).toFixed(2) }}',
			currency: '={{ $json.currency }}',
			linesJson:
				'={{ $json.items.map((item) => ({ sku: item.sku, base_price_per_item: (item.price / 100).toFixed(2), count: item.quantity })) }}',
		},
		externalId: 'c1-7e1b',
		data: { status: 'new', currency: 'USD', total_price: '59.70' },
		lines: [{ external_id: '1', sku: 'iphone_13_128gb', count: 3, base_price_per_item: '19.90' }],
	},
];

describe.each(SHOPS)('an order of $shop', ({ order, parameters, externalId, data, lines }) => {
	const send = async (executionId: string, more: IDataObject = {}) =>
		await sandbox.run(
			{ ...ofOrder, ...parameters },
			{ items: [{ json: { ...order, ...more } }], executionId },
		);
	const found = () => sandbox.current.state.orders.filter((one) => one.externalId === externalId);

	it('becomes one of Altcraft, with its customer, items and exact amounts', async () => {
		const { items } = await send('1');

		expect(items[0]?.json).toEqual({ external_id: externalId, success: true, duplicate: false });
		expect(found()).toMatchObject([{ profileId: JOHN, data, lines }]);
	});

	it('that comes again is still one', async () => {
		await send('1');
		await send('2', { note: 'changed in the shop' });

		expect(found()).toHaveLength(1);
	});
});

describe('a trap of shops', () => {
	const [shopifyOrder, wooOrder] = SHOPS;

	it('such as a long number of Shopify is refused by name, not sent as another one', async () => {
		const { error } = await sandbox.run(
			{ ...ofOrder, ...shopifyOrder?.parameters, externalId: '={{ $json.id }}' },
			{ items: [{ json: shopify }] },
		);

		expect(error?.message).toMatch(/^'External ID' is a whole number too long/);
		expect(sandbox.current.requests).toEqual([]);
	});

	it('such as a divided price of WooCommerce is refused by name, not rounded', async () => {
		const { error } = await sandbox.run(
			{
				...ofOrder,
				...wooOrder?.parameters,
				linesJson:
					'={{ $json.line_items.map((item) => ({ product: item.sku, base_price_per_item: item.price, count: item.quantity })) }}',
			},
			{ items: [{ json: woocommerce }] },
		);

		expect(error?.message).toBe(
			"'Items (JSON): 1: base_price_per_item' is not an exact amount: 24.993333333333332",
		);
		expect(error?.description).toContain('.toFixed(2)');
		expect(sandbox.current.requests).toEqual([]);
	});
});
