import fc from 'fast-check';
import type { IDataObject, INodeParameters } from 'n8n-workflow';

import { SANDBOX_TOKENS } from '../../sandbox/server';
import { openEditor } from '../support/editor';
import { mapping } from '../support/mapping';
import { everyOperation } from '../support/parameters';
import { useSandbox } from '../support/sandbox';

const sandbox = useSandbox();
const body = () => sandbox.current.requests[0]?.body as { data: IDataObject[] };
const continues = { settings: { onError: 'continueRegularOutput' } } as const;
const sampleOf = (name: string): INodeParameters => everyOperation[name] ?? {};
const json = (name: string, data: unknown): INodeParameters => ({
	...sampleOf(name),
	productDataMode: 'json',
	productDataJson: typeof data === 'string' ? data : JSON.stringify(data),
});
const editor = (parameters: INodeParameters = {}) =>
	openEditor({ host: sandbox.current.url, token: SANDBOX_TOKENS.full, parameters });

const GOODS = [
	{ kind: 'product', label: 'Product', store: 'products' as const },
	{ kind: 'sku', label: 'SKU', store: 'skus' as const },
];

describe.each(GOODS)('a $kind', ({ kind, label, store }) => {
	const needed = {
		external_id: 'X-1',
		name: 'X',
		...(kind === 'sku' && { product_external_id: 'iphone_13' }),
	};
	const stored = () => sandbox.current.state[store].get('X-1');

	it('goes by its fields, is told by its external ID, and updated by it', async () => {
		const fields = { ...needed, price: '={{ $json.price }}', count: 0, is_available: false };
		const parameters = { ...sampleOf(`${kind}.upsert`), ...mapping('productData', fields) };
		const { items } = await sandbox.run(parameters, { items: [{ json: { price: 19.9 } }] });
		await sandbox.run(parameters, { items: [{ json: { price: '21.00' } }], executionId: '2' });

		expect(body().data).toEqual([{ ...needed, price: '19.9', count: 0, is_available: false }]);
		expect(items[0]?.json).toEqual({ external_id: 'X-1', success: true, duplicate: false });
		expect(stored()?.data).toMatchObject({ price: '21.00' });
	});

	it("is mapped automatically by its fields' names and titles", async () => {
		const item = {
			'External ID': 7,
			...needed,
			external_id: undefined,
			'old price': '5',
			color: 'red',
		};
		const { hints } = await sandbox.run(
			{
				...sampleOf(`${kind}.upsert`),
				productData: { mappingMode: 'autoMapInputData', value: null },
			},
			{ items: [{ json: JSON.parse(JSON.stringify(item)) as IDataObject }] },
		);

		expect(body().data).toEqual([{ ...needed, external_id: '7', old_price: '5' }]);
		expect(JSON.stringify(hints)).toContain('color');
	});

	it('may be JSON, of which what has no value is left out', async () => {
		const data = {
			...needed,
			price: 19.9,
			old_price: null,
			description: '',
			currency: 'rub',
			tags: [],
			categories: 'phones',
			pictures: 'https://example.com/a,b.jpg, https://example.com/c.jpg',
			barcode: [23346346, '0042'],
			expiration_time: 730,
			custom_fields: { color: 'black' },
			regional_data: [{ external_id: 'region_moscow', price: 18, custom_fields: { color: 'red' } }],
		};
		await sandbox.run(json(`${kind}.upsert`, data));

		expect(body().data).toEqual([
			{
				...needed,
				price: '19.9',
				currency: 'RUB',
				tags: [],
				categories: ['phones'],
				pictures: ['https://example.com/a,b.jpg', 'https://example.com/c.jpg'],
				barcode: [23346346, '0042'],
				expiration_time: '730',
				custom_fields: { color: 'black' },
				regional_data: [
					{ external_id: 'region_moscow', price: '18', custom_fields: { color: 'red' } },
				],
			},
		]);
		expect(stored()).toBeDefined();
	});

	it('brings the categories and fields that it uses', async () => {
		const parameters = json(`${kind}.upsert`, {
			...needed,
			categories: ['audio'],
			custom_fields: { size: 'XL' },
		});
		sandbox.current.setVariants({ marketUnknownCustomField: 'refused' });
		const { items } = await sandbox.run({
			...parameters,
			additionalFields: {
				newCategories: {
					definition: [
						{ externalId: 'sound', name: 'Sound' },
						{ externalId: 'audio', name: 'Audio', parentExternalId: 'sound' },
					],
				},
				newCustomFields: { definition: [{ externalId: 'size', name: 'Size', defaultValue: 'M' }] },
			},
		});

		expect(items[0]?.json.success).toBe(true);
		expect(body()).toMatchObject({
			categories: [
				{ external_id: 'sound', name: 'Sound' },
				{ external_id: 'audio', name: 'Audio', parent_external_id: 'sound' },
			],
			custom_fields: [{ external_id: 'size', entity_type: kind, default_value: 'M' }],
		});
	});

	it.each<[IDataObject, string]>([
		[{ external_id: '' }, "(JSON): External ID' is empty"],
		[{ name: null }, "(JSON): Name' is empty"],
		[{ external_id: 'A-undefined' }, "(JSON): External ID' lacks a value: A-undefined"],
		[{ price: '1 200' }, "(JSON): Price' is not an amount: 1 200"],
		[{ old_price: 0.1 + 0.2 }, "(JSON): Old Price' is not an exact amount"],
		[{ currency: 'rubles' }, "(JSON): Currency' is not a currency: rubles"],
		[{ description: 'x'.repeat(1001) }, "(JSON): Description' is too long: 1001 characters"],
		[{ count: 1.5 }, "(JSON): Count' is not a whole number: 1.5"],
		[{ is_available: 'perhaps' }, "(JSON): Is Available' is neither true nor false: perhaps"],
		[{ tags: [{ id: 1 }] }, "(JSON): Tags' is not a text"],
		[
			{ regional_data: [{ external_id: 'region_moscow', price: '1,5' }] },
			"(JSON): Regional Data 1: Price' is not an amount: 1,5",
		],
		[{ regional_data: { price: 1 } }, "(JSON): Regional Data' is not a list of objects"],
	])('with %j is refused before anything is sent', async (more, message) => {
		const { error } = await sandbox.run(json(`${kind}.upsert`, { ...needed, ...more }));

		expect(error?.message).toContain(`'${label} ${message}`);
		expect(sandbox.current.requests).toEqual([]);
	});

	it('one that is wrong among 1,000 fails alone, in at most 25 requests', async () => {
		const items = Array.from({ length: 1000 }, (_, n) => ({
			json: { id: `G-${String(n)}`, category: n === 567 ? 'nowhere' : 'phones' },
		}));
		const fields = {
			...needed,
			external_id: '={{ $json.id }}',
			categories: '={{ $json.category }}',
		};
		const { items: output } = await sandbox.run(
			{ ...sampleOf(`${kind}.upsertMany`), ...mapping('productData', fields) },
			{ items, ...continues },
		);

		const failed = output.flatMap(({ json: { success } }, n) => (success === true ? [] : [n]));
		expect(failed).toEqual([567]);
		expect(output[3]?.json).toEqual({ external_id: 'G-3', success: true, duplicate: false });
		expect(sandbox.current.requests.length).toBeLessThanOrEqual(25);
		expect(sandbox.current.state[store].get('G-999')).toBeDefined();
	});

	it('is deleted only where that is confirmed', async () => {
		const remove = sampleOf(`${kind}.delete`);
		for (const confirmed of [false, '={{ true }}', 'true']) {
			const { error } = await sandbox.run({ ...remove, confirmed });
			expect(error?.message).toContain("'Confirm Deletion' is");
		}
		expect(sandbox.current.requests).toEqual([]);

		const { items } = await sandbox.run(remove);
		expect(items[0]?.json).toEqual({
			...{ deleted: true, success: true, duplicate: false },
			deleted_count: 1,
		});
	});

	it('is deleted by nothing but the switch, and by no name of all', async () => {
		const remove = sampleOf(`${kind}.delete`);
		const odd = fc.sample(
			fc.anything().filter((value) => value !== true && value !== undefined),
			{ numRuns: 40, seed: 7 },
		);
		for (const confirmed of odd) {
			await sandbox.run({ ...remove, confirmed: confirmed as boolean }, continues);
		}
		const everything = [
			'*',
			'all',
			'ALL',
			' * ',
			'',
			' ',
			null,
			[],
			[null],
			[''],
			['all'],
			{},
			true,
		];
		await sandbox.run(
			{ ...remove, productIds: '={{ $json.ids }}' },
			{ items: everything.map((ids) => ({ json: { ids } })), ...continues },
		);

		expect(sandbox.current.requests).toEqual([]);
	});

	it.each<[INodeParameters, IDataObject]>([
		[{ productIds: ' a, b ,a,' }, { external_ids: ['a', 'b'] }],
		[{ productIds: '={{ ["a,b", 5, null] }}' }, { external_ids: ['a,b', '5'] }],
		[{ idType: 'ids', productIds: '#1, 2' }, { ids: [1, 2] }],
		[{ idType: 'ids', productIds: '={{ [3, "4"] }}' }, { ids: [3, 4] }],
	])('%j is deleted as %j', async (more, expected) => {
		await sandbox.run({ ...sampleOf(`${kind}.delete`), ...more });

		expect(sandbox.onlyBody()).toEqual(expected);
	});

	it.each<[INodeParameters]>([
		[{ productIds: '={{ $json.none }}' }],
		[{ productIds: '={{ [] }}' }],
		[{ productIds: 'all' }],
		[{ productIds: 'a, *' }],
		[{ productIds: '={{ "sku-" + $json.none }}' }],
		[{ idType: 'ids', productIds: 'all' }],
		[{ idType: 'ids', productIds: '0' }],
	])('%j deletes nothing', async (more) => {
		const { error } = await sandbox.run({ ...sampleOf(`${kind}.delete`), ...more });

		expect(error?.message).toMatch(/^'(?:Products|SKUs)' /);
		expect(sandbox.current.requests).toEqual([]);
	});

	it('that is not there is no success, unless it is one of several', async () => {
		const remove = sampleOf(`${kind}.delete`);
		const { error } = await sandbox.run({ ...remove, productIds: 'nowhere' });
		expect(error?.message).toBe(
			`The ${kind === 'sku' ? 'SKU' : 'product'} was not found, and nothing was deleted`,
		);

		const { items } = await sandbox.run({ ...remove, productIds: 'nowhere, neither' });
		expect(items[0]?.json).toMatchObject({ success: true, deleted_count: 0 });
	});

	it('is listed page by page, as many as are wanted', async () => {
		const list = sampleOf(`${kind}.getMany`);
		const { items } = await sandbox.run({ ...list, returnAll: true });
		expect(items).toHaveLength(sandbox.current.state[store].size);

		const { items: two } = await sandbox.run({ ...list, limit: 2 });
		expect(two.map(({ json: one }) => one)).toEqual(items.slice(0, 2).map(({ json: one }) => one));
	});

	it('is chosen from a list by name or external ID', async () => {
		const { results } = await editor({ resource: 'order', operation: 'upsert' }).search(
			kind === 'sku' ? 'searchSkus' : 'searchProducts',
			kind === 'sku' ? '13_128' : 'true pro',
		);
		expect(results).toEqual([
			kind === 'sku'
				? { name: 'Apple iPhone 13 128GB (iphone_13_128gb)', value: 'iphone_13_128gb' }
				: {
						name: 'Wireless headphones Xiaomi Mi True Pro (xiaomi_mi_true_pro)',
						value: 'xiaomi_mi_true_pro',
					},
		]);
	});

	it('has its form without a request', async () => {
		const fields = await editor({ resource: kind, operation: 'upsert' }).profileFields(
			kind === 'sku' ? 'getSkuFields' : 'getProductFields',
		);
		expect(sandbox.current.requests).toEqual([]);
		expect(fields[0]).toMatchObject({
			...{ id: 'external_id', displayName: 'External ID (external_id)', removed: false },
			required: false,
		});
		expect(fields.map(({ id }) => id)).toContain(kind === 'sku' ? 'product_external_id' : 'sku');
	});
});

it("a product brings its SKUs, whose amounts are checked as the product's are", async () => {
	const phone = { external_id: 'P', name: 'Phone' };
	const skus = [{ external_id: 'P-1', name: 'Red', price: 900 }];
	await sandbox.run(json('product.upsert', { ...phone, sku: skus }));

	expect(body().data).toEqual([{ ...phone, sku: [{ ...skus[0], price: '900' }] }]);
	expect(sandbox.current.state.skus.get('P-1')).toMatchObject({ productExternalId: 'P' });

	const { error } = await sandbox.run(
		json('product.upsert', { ...phone, sku: [{ name: 'Blue', price: '9,00' }] }),
	);
	expect(error?.message).toBe(
		"'Product (JSON): SKUs 1: External ID' is empty. 'Product (JSON): SKUs 1: Price' is not an amount: 9,00",
	);
});

it('an SKU of no product fails with what to check', async () => {
	const { error } = await sandbox.run(
		json('sku.upsert', { external_id: 'S', name: 'S', product_external_id: 'nowhere' }),
	);

	expect(error).toMatchObject({ httpCode: '404' });
	expect(error?.description).toContain('Check the product');
});
