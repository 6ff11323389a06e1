import type { IDataObject, INodeProperties } from 'n8n-workflow';

import {
	amount,
	count,
	isBlank,
	jsonObject,
	locatorValue,
	naming,
	oneOf,
	readEach,
} from '../../../shared/checks';
import { InvalidParameter } from '../../../shared/errors';
import { choiceField } from '../../../shared/fields/kit/choice';
import type { Field } from '../../../shared/fields/kit/field';
import { readRowsOf } from '../../../shared/fields/kit/form';
import { fromList, locatorMode } from '../../../shared/fields/kit/id';
import { chosen, shownIf } from '../../../shared/fields/kit/shownIf';
import { productList, skuList } from '../../market/lists';
import { exactLines } from './exactOrder';
import { LINE_STATUSES } from './status';

const NAME = 'Items';
const ROWS = 'line';
const NONE = 'none';
const OTHER = 'other';

const money = (displayName: string, name: string, description: string): INodeProperties => ({
	displayName,
	name,
	type: 'string',
	default: '',
	placeholder: 'e.g. 990.00',
	description,
});

const productId = (
	kind: string,
	list: { method: string },
	displayName: string,
): INodeProperties => ({
	displayName,
	name: 'productId',
	type: 'resourceLocator',
	default: { mode: 'externalId', value: '' },
	modes: [
		fromList(list),
		locatorMode('By External ID', 'externalId', { type: 'string', placeholder: 'e.g. iphone_13' }),
	],
	description: `The ${displayName === 'SKU' ? displayName : displayName.toLowerCase()} that was ordered`,
	displayOptions: { show: { kind: [kind] } },
});

const row: INodeProperties[] = [
	{
		displayName: 'Kind',
		name: 'kind',
		type: 'options',
		default: 'product',
		description: 'Whether the item is a product or one of its SKUs, such as a size or a color',
		options: [
			{ name: 'Product', value: 'product' },
			{ name: 'SKU', value: 'sku' },
		],
	},
	productId('product', productList, 'Product'),
	productId('sku', skuList, 'SKU'),
	{
		displayName: 'Count',
		name: 'count',
		type: 'number',
		typeOptions: { minValue: 1 },
		default: 1,
		description: 'How many pieces were ordered',
	},
	money('Base Price', 'basePrice', 'Of one piece, before discounts'),
	money('Final Price', 'finalPrice', 'Of one piece, after discounts'),
	money('Minimum Price', 'minPrice', 'Of one piece: no discount goes below it'),
	{
		displayName: 'External ID',
		name: 'externalId',
		type: 'string',
		default: '',
		placeholder: 'e.g. line_1',
		description: 'Your ID of the item. If empty, its position.',
	},
	{
		displayName: 'Status',
		name: 'status',
		type: 'options',
		default: NONE,
		description: 'What has become of the item',
		options: [{ name: 'None', value: NONE }, ...LINE_STATUSES, { name: 'Other', value: OTHER }],
	},
	{
		displayName: 'Other Status',
		name: 'customStatus',
		type: 'string',
		default: '',
		placeholder: 'e.g. status_id_123',
		description: "The status's external ID in Altcraft, under Market > Settings",
		displayOptions: { show: { status: [OTHER] } },
	},
	{
		displayName: 'Custom Fields',
		name: 'customFields',
		type: 'json',
		default: '{}',
		placeholder: 'e.g. { "gift": true }',
		description: 'Custom fields of the item, as JSON',
	},
];

const rows: INodeProperties = {
	displayName: NAME,
	name: 'lines',
	type: 'fixedCollection',
	typeOptions: { multipleValues: true },
	placeholder: 'Add Item',
	default: {},
	description: 'What was ordered; several pieces of the same are one item with a count',
	options: [{ displayName: 'Item', name: ROWS, values: row }],
};

function readRow(given: IDataObject, position: number): IDataObject {
	const named = (field: string) => `${NAME} ${String(position)}: ${field}`;
	const kind = oneOf(['product', 'sku'])(given.kind ?? 'product', named('Kind'));
	const optional = (key: string, value: unknown, field: string) =>
		isBlank(value) ? {} : { [key]: amount(value, named(field)) };
	return {
		external_id: isBlank(given.externalId)
			? String(position)
			: naming(given.externalId, named('External ID')),
		[kind]: naming(locatorValue(given.productId), named(kind === 'sku' ? 'SKU' : 'Product')),
		base_price_per_item: amount(given.basePrice, named('Base Price')),
		...optional('min_price_per_item', given.minPrice, 'Minimum Price'),
		...optional('final_price_per_item', given.finalPrice, 'Final Price'),
		count: count(given.count ?? 1, named('Count')),
		...statusOf(given, named),
		...customFieldsOf(given, named),
	};
}

function statusOf(
	{ status = NONE, customStatus }: IDataObject,
	named: (field: string) => string,
): IDataObject {
	if (isBlank(status) || status === NONE) return {};
	const isOther = status === OTHER;
	return {
		status: naming(isOther ? customStatus : status, named(isOther ? 'Other Status' : 'Status')),
	};
}

function customFieldsOf(
	{ customFields }: IDataObject,
	named: (field: string) => string,
): IDataObject {
	if (isBlank(customFields)) return {};
	const fields = jsonObject(customFields, named('Custom Fields'));
	return Object.keys(fields).length === 0 ? {} : { custom_fields: fields };
}

const linesMode = choiceField(
	{
		displayName: 'Items From',
		name: 'linesMode',
		default: 'rows',
		description: 'How to enter the items',
	},
	[
		{ name: 'Form', value: 'rows', description: 'Enter the items one by one' },
		{
			name: 'JSON',
			value: 'json',
			description: "Create the items from the shop's own array, by an expression",
		},
	],
);

const json: INodeProperties = {
	displayName: 'Items (JSON)',
	name: 'linesJson',
	type: 'json',
	default: '[]',
	description: "What was ordered, as a list of objects with Altcraft's names",
	placeholder: 'e.g. [{ "product": "iphone_13", "base_price_per_item": "900", "count": 1 }]',
	hint: 'From the array of a shop: {{ $json.line_items.map((item) => ({ product: item.sku, base_price_per_item: item.price, final_price_per_item: item.price, count: item.quantity })) }}',
};

/** The items of an order, at least one, as a form or by an expression (page "Order data object", row "lines"). */
export const lines: readonly Field[] = [
	linesMode,
	shownIf(chosen(linesMode, 'rows'), {
		properties: [rows],
		labels: { lines: NAME },
		toBody(values) {
			const given = readRowsOf(values.get('lines'), ROWS, NAME);
			if (given.length > 0) {
				return { lines: readEach(given, (one, index) => readRow(one, index + 1)) };
			}
			throw new InvalidParameter(
				NAME,
				'is empty',
				"Add at least one item, or choose 'JSON' in 'Items From' for those of an expression",
			);
		},
	}),
	shownIf(chosen(linesMode, 'json'), {
		properties: [json],
		labels: { lines: json.displayName },
		toBody: (values) => ({ lines: exactLines(values.get(json.name), json.displayName) }),
	}),
];
