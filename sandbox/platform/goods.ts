import type { Static } from '@sinclair/typebox';
import type { GoodsBody, ProductSchema, SkuSchema } from '../schemas/market';
import type { Goods, GoodsStore } from '../things/goods';
import type { Context } from './context';
import { invalidParameter } from './invalid-parameter';
import { checkCurrency, checkCustomFields, checkRegion, settingsOf, unknownThing } from './market';
import type { Apply } from './market-imports';

/** In characters. */
const LONGEST_DESCRIPTION = 1000;

/** Sees that what a product or an SKU names is there. */
function check(goods: GoodsBody, entity: 'product' | 'sku', context: Context): void {
	const { categories } = settingsOf(context);
	if (Array.from(goods.description ?? '').length > LONGEST_DESCRIPTION) {
		throw invalidParameter(context, 'description is too long');
	}
	for (const id of goods.categories ?? []) {
		if (!categories.has(id)) throw unknownThing('category', context);
	}
	for (const { external_id: region, currency, custom_fields: own } of goods.regional_data ?? []) {
		checkRegion(region, context);
		checkCurrency(currency, context);
		checkCustomFields(entity, own, context);
	}
	checkCurrency(goods.currency, context);
	checkCustomFields(entity, goods.custom_fields, context);
}

/** What a thing becomes: what came is laid over what is there. */
function merged<Thing extends Goods>(
	store: GoodsStore<Thing>,
	{ external_id: externalId, name, ...data }: GoodsBody,
): { goods: Goods; isNew: boolean } {
	const known = store.get(externalId);
	const id = known?.id ?? store.nextId;
	const goods = { id, externalId, name, data: { ...known?.data, ...data } };
	return { goods, isNew: known === undefined };
}

/** Takes in a product with its SKUs. */
export function prepareProduct(body: Static<typeof ProductSchema>, context: Context): Apply {
	const { sku: own = [], ...product } = body;
	check(product, 'product', context);
	const skus = own.map((sku) => ({ ...sku, product_external_id: product.external_id }));
	for (const sku of skus) check(sku, 'sku', context);
	const { products } = context.state;
	return () => {
		const { goods, isNew } = merged(products, product);
		products.keep(goods);
		for (const sku of skus) keepSku(sku, context);
		return isNew;
	};
}

/** Takes in an SKU, whose product has to be there. */
export function prepareSku(body: Static<typeof SkuSchema>, context: Context): Apply {
	check(body, 'sku', context);
	if (!context.state.products.has(body.product_external_id)) {
		throw unknownThing('product', context);
	}
	return () => keepSku(body, context);
}

function keepSku(body: Static<typeof SkuSchema>, { state }: Context): boolean {
	const { product_external_id: productExternalId, ...sku } = body;
	const { goods, isNew } = merged(state.skus, sku);
	state.skus.keep({ ...goods, productExternalId });
	return isNew;
}

/** How a request names things that are to go. */
export interface Named {
	readonly ids?: readonly number[];
	readonly external_ids?: readonly string[];
}

/** Takes things away. @returns the external IDs of those that were there */
export function removeGoods<Thing extends Goods>(
	store: GoodsStore<Thing>,
	{ ids = [], external_ids: externalIds = [] }: Named,
	context: Context,
): string[] {
	if (ids.length === 0 && externalIds.length === 0) {
		throw invalidParameter(context, 'ids or external_ids');
	}
	const removed = store
		.all()
		.filter(({ id, externalId }) => ids.includes(id) || externalIds.includes(externalId))
		.map(({ externalId }) => externalId);
	for (const externalId of removed) store.remove(externalId);
	return removed;
}

/** Deletes products. Whether their SKUs go, too, is a variant. @returns how many there were */
export function removeProducts(named: Named, context: Context): number {
	const { products, skus } = context.state;
	const removed = removeGoods(products, named, context);
	if (context.variants.productDeletesSkus === 'kept') return removed.length;
	for (const { externalId, productExternalId } of skus.all()) {
		if (removed.includes(productExternalId)) skus.remove(externalId);
	}
	return removed.length;
}
