import { newCategories, newCustomFieldsOf } from '../../market/definitions';
import { importFields } from '../../market/entry';
import { goodsData } from '../../market/goods';
import { PRODUCT_FIELDS } from '../../market/goodsFields';

export const product = goodsData({
	name: 'Product',
	fields: PRODUCT_FIELDS,
	fieldsMethod: 'getProductFields',
	example: '{ "external_id": "iphone_13", "name": "Apple iPhone 13", "price": "900" }',
	notFound: 'Check the categories and regions, which Altcraft has to have already',
});

/** Page "Import products, SKUs and categories". */
export const ENDPOINT = '/market/products/import';
export const PAGES = ['Import products, SKUs and categories', 'Product data object'] as const;

export const productFields = importFields({
	...product,
	optional: [],
	beside: [newCategories, newCustomFieldsOf('product')],
});
