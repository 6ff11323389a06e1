import type { IDataObject } from 'n8n-workflow';

import type { Check } from '../../shared/checks';
import {
	amount,
	assertWritable,
	flag,
	isBlank,
	jsonObject,
	namedPrototype,
	naming,
	noLongerThan,
	objectList,
	readEach,
	text,
	wholeNumber,
} from '../../shared/checks';
import type { FormField } from '../../shared/fields/kit/mapping';
import { currency } from './currency';
import { several } from './several';

/** A field of a product or an SKU, as the editor shows it and as requests take it. */
export interface GoodsField extends FormField {
	check: Check<IDataObject[string]>;
	isRequired?: true;
	/** Whether a new form shows it. */
	isShown?: true;
}

/** In characters (row "description"). */
const LONGEST_DESCRIPTION = 1000;

const description = noLongerThan(LONGEST_DESCRIPTION, text);

/** Addresses may have commas in them. */
const addresses: Check<string[]> = (value, displayName) =>
	several(text)(
		typeof value === 'string' ? value.split(/\s*[\s,]\s*(?=https?:)/i) : value,
		displayName,
	);

/** As it was given: the example has numbers, and the zeros that a text begins with belong to it. */
const barcode: Check<string | number> = (value, displayName) => {
	if (typeof value !== 'number') return text(value, displayName);
	assertWritable(value, displayName);
	return value;
};

/** An object of a list, read by its fields; others in it go as they are. */
const each =
	(fields: readonly GoodsField[]): Check<IDataObject[]> =>
	(value, displayName) =>
		readEach(objectList(value, displayName), (one, index) =>
			readGoods(Object.entries(one), fields, `${displayName} ${String(index + 1)}`),
		);

const PRICES: readonly GoodsField[] = [
	{ name: 'price', title: 'Price', type: 'string', check: amount, isShown: true },
	{ name: 'old_price', title: 'Old Price', type: 'string', check: amount },
	{ name: 'currency', title: 'Currency', type: 'string', check: currency, isShown: true },
];

const STOCK: readonly GoodsField[] = [
	{ name: 'count', title: 'Count', type: 'number', isWhole: true, check: wholeNumber },
	{ name: 'is_available', title: 'Is Available', type: 'boolean', check: flag },
	{ name: 'delivery', title: 'Delivery', type: 'boolean', check: flag },
];

const own: GoodsField = {
	name: 'custom_fields',
	title: 'Custom Fields',
	type: 'object',
	check: jsonObject,
};

const externalId = (name: string, title: string): GoodsField => ({
	...{ name, title, type: 'string', check: naming },
	...{ isRequired: true, isShown: true },
});

const NAMES: readonly GoodsField[] = [
	externalId('external_id', 'External ID'),
	{
		...{ name: 'name', title: 'Name', type: 'string', check: text },
		...{ isRequired: true, isShown: true },
	},
];

/** What a product and an SKU have alike (pages "Product data object" and "SKU data object"). */
const COMMON: readonly GoodsField[] = [
	...PRICES,
	{ name: 'url', title: 'URL', type: 'string', check: text, isShown: true },
	{
		...{ name: 'categories', title: 'Categories', type: 'string', isShown: true },
		check: several(naming),
	},
	{ name: 'pictures', title: 'Pictures', type: 'string', check: addresses },
	{ name: 'description', title: 'Description', type: 'string', check: description },
	{ name: 'manufacturer_name', title: 'Manufacturer', type: 'string', check: text },
	{ name: 'tags', title: 'Tags', type: 'string', check: several(text) },
	...STOCK,
	{ name: 'manufacturer_warranty', title: 'Warranty', type: 'boolean', check: flag },
	{ name: 'expiration_time', title: 'Days Until It Expires', type: 'string', check: text },
	{ name: 'barcode', title: 'Barcodes', type: 'string', check: several(barcode) },
	own,
	{
		...{ name: 'regional_data', title: 'Regional Data', type: 'array' },
		check: each([externalId('external_id', 'External ID'), ...PRICES, ...STOCK, own]),
	},
];

/** Of an SKU (page "SKU data object"). */
export const SKU_FIELDS: readonly GoodsField[] = [
	...NAMES,
	externalId('product_external_id', 'Product External ID'),
	...COMMON,
];

/** Of a product, which may bring its SKUs: these need not name it (page "Product data object"). */
export const PRODUCT_FIELDS: readonly GoodsField[] = [
	...NAMES,
	...COMMON,
	{ name: 'sku', title: 'SKUs', type: 'array', check: each([...NAMES, ...COMMON]) },
];

/**
 * A product or an SKU as requests have it. Fields without a value are left out, since shops write null for what a thing
 * does not have; what is none of Altcraft's fields goes as it is.
 *
 * @throws {InvalidParameter} naming each field that cannot be sent
 */
export function readGoods(
	entries: ReadonlyArray<readonly [string, IDataObject[string]]>,
	fields: readonly GoodsField[],
	displayName: string,
): IDataObject {
	const given = entries.filter(([, value]) => !isBlank(value));
	const missing = fields.filter(
		({ name, isRequired }) => isRequired === true && !given.some(([other]) => other === name),
	);
	const all = [...missing.map(({ name }) => [name, undefined] as const), ...given];
	return Object.fromEntries(
		readEach(all, ([name, value]) => [name, readOne(name, value, fields, displayName)]),
	);
}

function readOne(
	name: string,
	value: IDataObject[string],
	fields: readonly GoodsField[],
	displayName: string,
): IDataObject[string] {
	const field = fields.find((one) => one.name === name);
	if (field !== undefined) return field.check(value, `${displayName}: ${field.title}`);
	if (name === '__proto__') throw namedPrototype(displayName);
	assertWritable(value, `${displayName}: ${name}`);
	return value;
}
