import { newCategories, newCustomFieldsOf } from '../../market/definitions';
import { importFields } from '../../market/entry';
import { goodsData } from '../../market/goods';
import { SKU_FIELDS } from '../../market/goodsFields';

export const sku = goodsData({
	name: 'SKU',
	fields: SKU_FIELDS,
	fieldsMethod: 'getSkuFields',
	example:
		'{ "external_id": "iphone_13_256gb", "name": "Apple iPhone 13 256GB", "product_external_id": "iphone_13" }',
	notFound: 'Check the product, the categories and regions, which Altcraft has to have already',
});

/** Page "Import SKUs and categories". */
export const ENDPOINT = '/market/sku/import';
export const PAGES = ['Import SKUs and categories', 'SKU data object'] as const;

export const skuFields = importFields({
	...sku,
	optional: [],
	beside: [newCategories, newCustomFieldsOf('sku')],
});
