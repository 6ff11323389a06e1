import { type Client, JOHN } from '../support';
import { callsOf, type Effects } from './calls';

/** Variants of the market. */
export function marketEffects(client: Client) {
	const { code } = callsOf(client);
	const order = (more: object = {}) => ({
		...{ external_id: 'A-1', matching: 'profile_id', profile_id: JOHN },
		...{ endpoint: 'website', status: 'new', total_price: '1000', currency: 'RUB' },
		lines: [{ external_id: '1', product: 'iphone_13', base_price_per_item: '1000', count: 1 }],
		...more,
	});
	const send = (...data: object[]) => client.call('/market/orders/import', { data });
	const { external_id, matching, profile_id, ...data } = order();
	const preorder = (path: string, price: string, more: object = {}) =>
		client.call(`/market/orders/${path}`, {
			...{ external_id, matching, profile_id },
			data: { ...data, final_total_price: price },
			...more,
		});
	return {
		marketImportAnswer: [
			async () => Object.keys((await send(order())).json).slice(2),
			[[], ['result'], ['inserted', 'updated']],
		],
		marketBadEntry: [
			async () => [
				await code(send(order(), order({ external_id: 'A-2', endpoint: 'nowhere' }))),
				client.sandbox.state.orders.some(({ externalId }) => externalId === 'A-1'),
			],
			[
				[404, false],
				[0, true],
			],
		],
		marketUnknownCode: [() => code(send(order({ endpoint: 'nowhere' }))), [404, 400]],
		marketUnknownCustomField: [
			async () => [
				await code(send(order({ custom_fields: { none: 1 } }))),
				await code(
					client.call('/market/sku/import', {
						data: [
							{
								...{ external_id: 'S', name: 'S', product_external_id: 'iphone_13' },
								custom_fields: { none: 1 },
							},
						],
					}),
				),
			],
			[
				[0, 0],
				[404, 404],
			],
		],
		productDeletesSkus: [
			async () => {
				await client.call('/market/products/delete', { external_ids: ['iphone_13'] });
				return client.sandbox.state.skus.all().map(({ externalId }) => externalId);
			},
			[
				['xiaomi_11t_256gb', 'xiaomi_11t_128gb'],
				['xiaomi_11t_256gb', 'xiaomi_11t_128gb', 'iphone_13_256gb', 'iphone_13_128gb'],
			],
		],
		orderWithoutCustomer: [
			() => code(send(order({ profile_id: '000000000000000000000000' }))),
			[404, 0],
		],
		preorderPlace: [
			async () => Object.keys((await preorder('preorder', '950')).json).sort(),
			[
				['error', 'error_text', 'result'],
				['data', 'error', 'error_text'],
			],
		],
		preorderPriceCode: [() => code(preorder('preorder_commit', '949.99')), [400, 409]],
		preorderAgain: [
			async () => {
				await preorder('preorder_commit', '950');
				// Another body, so that it is not taken for a repetition.
				return await code(preorder('preorder_commit', '950', { format: 'json' }));
			},
			[409, 0],
		],
	} satisfies Effects;
}
