import { Type } from '@sinclair/typebox';
import { prepareProduct, prepareSku, removeGoods, removeProducts } from '../../platform/goods';
import { define } from '../../platform/market';
import { importEntries } from '../../platform/market-imports';
import { pageByPointer } from '../../platform/pointers';
import { Id, requestBody } from '../../schemas/common';
import {
	categoriesOfImport,
	customFieldsOfImport,
	pointerFields,
	ProductSchema,
	SkuSchema,
} from '../../schemas/market';
import type { Goods } from '../../things/goods';
import { defineEndpoint } from '../endpoint';

const ofMarket = { area: 'market', successText: '' } as const;
const changing = { ...ofMarket, right: 'edit', changes: true } as const;
const reading = { ...ofMarket, right: 'list', changes: false } as const;

const importBody = requestBody({
	...customFieldsOfImport,
	...categoriesOfImport,
	data: Type.Array(Type.Unknown(), { minItems: 1 }),
});

/** Import products, SKUs and categories. */
export const importProducts = defineEndpoint({
	...changing,
	page: 'Import products, SKUs and categories',
	path: '/market/products/import',
	body: importBody,
	handle: ({ data, ...definitions }, context) => {
		define(definitions, context);
		return importEntries(data, { schema: ProductSchema, prepare: prepareProduct }, context);
	},
});

/** Import SKUs and categories. */
export const importSkus = defineEndpoint({
	...changing,
	page: 'Import SKUs and categories',
	path: '/market/sku/import',
	body: importBody,
	handle: ({ data, ...definitions }, context) => {
		define(definitions, context);
		return importEntries(data, { schema: SkuSchema, prepare: prepareSku }, context);
	},
});

/** Behind the pointer with which the page's example goes on. */
const FIRST = 0x0014a2feb331ace2n;

const pointerOf = ({ id }: Goods): string =>
	`${(FIRST + BigInt(id)).toString(16).padStart(16, '0')}.20200124134127`;

const show = ({ name, externalId }: Goods) => ({ name, external_id: externalId });

/** Get products list: each with its SKUs, where it has any. */
export const listProducts = defineEndpoint({
	...reading,
	page: 'Get products list',
	path: '/market/products/list',
	body: requestBody(pointerFields),
	handle: (body, { state: { products, skus } }) => {
		const all = skus.all();
		return pageByPointer(products.all(), body, pointerOf, (product) => {
			const own = all.filter(({ productExternalId: of }) => of === product.externalId);
			return { ...show(product), ...(own.length > 0 && { sku: own.map(show) }) };
		});
	},
});

/** Get SKUs list. */
export const listSkus = defineEndpoint({
	...reading,
	page: 'Get SKUs list',
	path: '/market/sku/list',
	body: requestBody(pointerFields),
	handle: (body, { state }) => pageByPointer(state.skus.all(), body, pointerOf, show),
});

const named = {
	ids: Type.Optional(Type.Array(Id)),
	external_ids: Type.Optional(Type.Array(Type.String({ minLength: 1 }))),
};

/** Delete products. */
export const deleteProducts = defineEndpoint({
	...changing,
	page: 'Delete products',
	path: '/market/products/delete',
	body: requestBody(named),
	handle: (body, context) => ({ deleted_count: removeProducts(body, context) }),
});

/** Delete SKU. */
export const deleteSkus = defineEndpoint({
	...changing,
	page: 'Delete SKU',
	path: '/market/sku/delete',
	body: requestBody(named),
	handle: (body, context) => ({
		deleted_count: removeGoods(context.state.skus, body, context).length,
	}),
});
