import { SANDBOX_TOKENS } from '../../sandbox/server';
import { useClient } from './support';

const client = useClient();

const success = { error: 0, error_text: '' };
const call = async (path: string, body: object) => (await client.call(`/market${path}`, body)).json;
const code = async (path: string, body: object) => (await call(path, body)).error;
const product = (externalId: string) => client.sandbox.state.products.get(externalId);
const sku = (externalId: string) => client.sandbox.state.skus.get(externalId);
const own = (entity: string, id: string, name: string) => ({
	...{ external_id: id, name, entity_type: entity, required: false, value_type: 'unicode' },
	default_value: `Default value of the ${entity} custom field`,
});

describe('requests of the documentation', () => {
	test('products are imported with the categories and fields that they use', async () => {
		const body = {
			custom_fields: [
				own('product', 'test_field_1', 'Custom field for products'),
				own('sku', 'test_field_2', 'Custom field for SKU'),
			],
			categories: [{ external_id: 'test_category_1', name: 'Test category' }],
			data: [
				{
					...{ name: 'Apple iPhone 13', external_id: 'iphone_test_1' },
					...{ price: '900', old_price: '950', currency: 'USD', tags: ['phone', 'Apple'] },
					...{ manufacturer_name: 'Apple', description: 'Product description' },
					url: 'https://example.com',
				},
			],
		};
		expect(await call('/products/import', body)).toEqual(success);
		expect(product('iphone_test_1')).toMatchObject({
			id: 4,
			data: { price: '900', old_price: '950', manufacturer_name: 'Apple' },
		});
		expect(client.sandbox.state.marketSettings[0]?.categories.get('test_category_1')).toEqual({
			name: 'Test category',
			parentExternalId: null,
		});
	});

	test('SKUs are imported for a product that is there', async () => {
		const body = {
			custom_fields: [own('sku', 'test_field_string', 'Custom field for SKU')],
			categories: [{ external_id: 'test_category_2', name: 'Electronics' }],
			data: [
				{
					...{ name: 'Apple iPhone 13 256GB', external_id: 'sku_test_1' },
					...{ price: '1000', old_price: '1100', currency: 'USD' },
					...{ description: 'SKU description', product_external_id: 'iphone_test_1' },
					...{ categories: ['test_category_2'], tags: ['phone', 'Apple'] },
					...{ manufacturer_name: 'Apple', url: 'https://example.com' },
					pictures: ['https://example.com', 'https://example.com'],
					...{ count: 10, expiration_time: '730', is_available: true, delivery: true },
					barcode: [23346346, 23546362, 76834566],
					manufacturer_warranty: true,
				},
			],
		};
		expect(await call('/sku/import', body)).toEqual(success);
		expect(sku('sku_test_1')).toMatchObject({
			productExternalId: 'iphone_test_1',
			data: { barcode: [23346346, 23546362, 76834566] },
		});
	});

	test('products are listed with their SKUs, from a pointer', async () => {
		const from_id = '0014a2feb331ace2.20200124134127';
		expect(await call('/products/list', { from_id, limit: 3 })).toMatchObject({
			...success,
			result: [
				{
					...{ name: 'Xiaomi 11T', external_id: 'xiaomi_11T' },
					// The page of the SKUs writes their names in this way.
					sku: [
						{ name: 'Xiaomi 11T 256GB', external_id: 'xiaomi_11t_256gb' },
						{ name: 'Xiaomi 11T 128GB', external_id: 'xiaomi_11t_128gb' },
					],
				},
				{
					...{ name: 'Apple iPhone 13', external_id: 'iphone_13' },
					sku: [
						{ name: 'Apple iPhone 13 256GB', external_id: 'iphone_13_256gb' },
						{ name: 'Apple iPhone 13 128GB', external_id: 'iphone_13_128gb' },
					],
				},
				{ name: 'Wireless headphones Xiaomi Mi True Pro', external_id: 'xiaomi_mi_true_pro' },
			],
		});
	});

	test('SKUs are listed', async () => {
		const { result, next_from_id: next } = await call('/sku/list', { from_id: '', limit: 3 });
		expect(result).toEqual([
			{ name: 'Xiaomi 11T 256GB', external_id: 'xiaomi_11t_256gb' },
			{ name: 'Xiaomi 11T 128GB', external_id: 'xiaomi_11t_128gb' },
			{ name: 'Apple iPhone 13 256GB', external_id: 'iphone_13_256gb' },
		]);
		expect(await call('/sku/list', { from_id: next, limit: 3 })).toMatchObject({
			result: [{ external_id: 'iphone_13_128gb' }],
		});
	});

	test.each([
		['/products/delete', { ids: [1] }, 1],
		['/products/delete', { external_ids: ['product_123'] }, 0],
		['/products/delete', { ids: [1, 2], external_ids: ['product_3'] }, 2],
		['/sku/delete', { ids: [1] }, 1],
		['/sku/delete', { external_ids: ['sku_123'] }, 0],
		['/sku/delete', { ids: [1, 2], external_ids: ['sku_3'] }, 2],
	])('%s %j deletes %i', async (path, body, deleted_count) => {
		expect(await call(path, body)).toEqual({ ...success, deleted_count });
	});
});

describe('a product', () => {
	const phone = { external_id: 'phone_1', name: 'Phone', price: '100' };

	test('may bring its SKUs, and is updated by its external ID', async () => {
		await call('/products/import', {
			data: [{ ...phone, sku: [{ external_id: 'phone_1_red', name: 'Phone, red' }] }],
		});
		await call('/products/import', {
			data: [{ external_id: 'phone_1', name: 'The phone', old_price: '120' }],
		});
		expect(product('phone_1')).toMatchObject({
			name: 'The phone',
			data: { price: '100', old_price: '120' },
		});
		expect(sku('phone_1_red')).toMatchObject({ productExternalId: 'phone_1' });
	});

	test('is what an order may name once it is there, and no longer when it is deleted', async () => {
		const order = {
			...{ external_id: 'A-1', matching: 'email', email: 'john@example.com' },
			...{ endpoint: 'website', status: 'new', total_price: '100', currency: 'USD' },
		};
		const send = (line: object) =>
			code('/orders/import', { data: [{ ...order, lines: [{ external_id: '1', ...line }] }] });
		// Each with another count, so that none is taken for a repetition.
		expect(await send({ product: 'phone_1', count: 9 })).toBe(404);
		await call('/products/import', { data: [phone] });
		await call('/sku/import', {
			data: [{ external_id: 'phone_1_red', name: 'Red', product_external_id: 'phone_1' }],
		});
		expect(await send({ product: 'phone_1' })).toBe(0);
		expect(await send({ sku: 'phone_1_red' })).toBe(0);
		await call('/products/delete', { external_ids: ['phone_1'] });
		expect(await send({ product: 'phone_1', count: 2 })).toBe(404);
		expect(await send({ sku: 'phone_1_red', count: 2 })).toBe(404);
	});

	test.each<[string, object, number]>([
		['no name', { name: undefined }, 400],
		['a number for its price', { price: 100 }, 400],
		['an unknown parameter', { weight: 1 }, 400],
		['a currency that the account does not have', { currency: 'EUR' }, 400],
		['too long a description', { description: 'x'.repeat(1001) }, 400],
		['an unknown category', { categories: ['none'] }, 404],
		['an unknown region', { regional_data: [{ external_id: 'none', price: '1' }] }, 404],
	])('with %s is refused', async (_what, more, error) => {
		expect(await code('/products/import', { data: [{ ...phone, ...more }] })).toBe(error);
		expect(product('phone_1')).toBeUndefined();
	});

	test.each<[string, string, object, number]>([
		['a request without an ID', '/products/delete', {}, 400],
		['an import of nothing', '/products/import', { data: [] }, 400],
		[
			'a category below one that there is not',
			'/products/import',
			{ categories: [{ external_id: 'a', name: 'A', parent_external_id: 'none' }], data: [phone] },
			404,
		],
		[
			'an SKU of no product',
			'/sku/import',
			{ data: [{ external_id: 's', name: 'S', product_external_id: 'none' }] },
			404,
		],
		['an SKU that names none', '/sku/import', { data: [{ external_id: 's', name: 'S' }] }, 400],
	])('%s is refused', async (_what, path, body, error) => {
		expect(await code(path, body)).toBe(error);
	});
});

test('a role without the market may do nothing here', async () => {
	const { json } = await client.call(
		'/market/products/delete',
		{ ids: [1] },
		{ token: SANDBOX_TOKENS.listOnly },
	);
	expect(json.error).toBe(403);
});
