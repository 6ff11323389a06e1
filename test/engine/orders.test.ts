import type { INodeParameters } from 'n8n-workflow';

import { everyOperation } from '../support/parameters';
import { useSandbox } from '../support/sandbox';

const sandbox = useSandbox();
const upsert = everyOperation['order.upsert'] ?? {};
const many = everyOperation['order.upsertMany'] ?? {};
const orders = () => sandbox.current.state.orders;
const body = () => sandbox.current.requests[0]?.body as { data: object[] };

describe('an order', () => {
	it('goes with its items and exact amounts, and is updated by its number', async () => {
		const { items } = await sandbox.run(upsert);
		await sandbox.run({ ...upsert, status: 'delivered' }, { executionId: '2' });

		expect(body().data).toEqual([
			{
				external_id: 'A-100',
				matching: 'email',
				email: 'john@example.com',
				endpoint: 'website',
				status: 'paid',
				total_price: '1100.00',
				currency: 'RUB',
				lines: [
					{ external_id: '1', product: 'iphone_13', base_price_per_item: '500.00', count: 2 },
				],
			},
		]);
		expect(items[0]?.json).toEqual({ external_id: 'A-100', success: true, duplicate: false });
		const found = orders().filter(({ externalId }) => externalId === 'A-100');
		expect(found.map(({ data }) => data.status)).toEqual(['delivered']);
	});

	it("has its items from a shop's own array, by an expression", async () => {
		const shop: INodeParameters = {
			...upsert,
			linesMode: 'json',
			linesJson:
				'={{ $json.line_items.map((item) => ({ product: "iphone_13", base_price_per_item: item.price, count: item.quantity })) }}',
		};
		const line_items = [
			{ price: '19.90', quantity: 1 },
			{ price: 19.9, quantity: 2 },
		];
		await sandbox.run(shop, { items: [{ json: { line_items } }] });

		expect(body().data).toMatchObject([
			{
				lines: [
					{ external_id: '1', base_price_per_item: '19.90' },
					{ external_id: '2', base_price_per_item: '19.9' },
				],
			},
		]);
	});

	it.each<[INodeParameters, string]>([
		[{ lines: {} }, "'Items' is empty"],
		[{ linesMode: 'json', linesJson: '[]' }, "'Items (JSON)' holds no items"],
		[{ totalPrice: '={{ 0.1 + 0.2 }}' }, "'Total Price' is not an exact amount"],
		[{ currency: 'rubles' }, "'Currency' is not a currency: rubles"],
		[{ externalId: '={{ $json.none }}' }, "'External ID' is empty"],
	])('with %j is refused before anything is sent', async (more, message) => {
		const { error } = await sandbox.run({ ...upsert, ...more });

		expect(error?.message).toContain(message);
		expect(sandbox.current.requests).toEqual([]);
	});

	it('is deleted only where that is confirmed', async () => {
		const remove = everyOperation['order.delete'] ?? {};
		const { error } = await sandbox.run({ ...remove, confirmed: '={{ true }}' });
		expect(error?.message).toContain("'Confirm Deletion' is not a switch");
		expect(sandbox.current.requests).toEqual([]);

		const { items } = await sandbox.run(remove);
		expect(items[0]?.json).toEqual({ deleted: true, success: true, duplicate: false });
	});
});

it('one bad order among 1,000 fails alone, in at most 25 requests', async () => {
	const items = Array.from({ length: 1000 }, (_, n) => ({
		json: { number: `B-${String(n)}`, touchpoint: n === 567 ? 'nowhere' : 'website' },
	}));
	const { items: output } = await sandbox.run(
		{ ...many, externalId: '={{ $json.number }}', touchpoint: '={{ $json.touchpoint }}' },
		{ items, settings: { onError: 'continueRegularOutput' } },
	);

	const failed = output.flatMap(({ json }, n) => (json.success === true ? [] : [n]));
	expect(failed).toEqual([567]);
	expect(output[3]?.json).toEqual({ external_id: 'B-3', success: true, duplicate: false });
	expect(sandbox.current.requests.length).toBeLessThanOrEqual(25);
});

it('a cart is calculated anew each time, and becomes an order once it is confirmed', async () => {
	const before = orders().length;
	const { calculate, confirm } = {
		calculate: everyOperation['order.calculate'] ?? {},
		confirm: everyOperation['order.confirm'] ?? {},
	};
	const { items } = await sandbox.run(calculate);
	await sandbox.run(calculate);
	expect(items[0]?.json).toMatchObject({ final_total_price: '950.00' });
	expect(orders()).toHaveLength(before);
	const keys = sandbox.current.requests.map(({ headers }) => headers['request-id']);
	expect(new Set(keys).size).toBe(2);

	await sandbox.run(confirm);
	await sandbox.run(confirm);
	expect(orders()).toHaveLength(before + 1);
});
