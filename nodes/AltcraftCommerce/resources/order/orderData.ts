import type { IDataObject, INodeProperties } from 'n8n-workflow';

import { amount, isBlank, jsonObject, naming, text } from '../../../shared/checks';
import { choiceField } from '../../../shared/fields/kit/choice';
import { additionalFields } from '../../../shared/fields/kit/collection';
import { dateField } from '../../../shared/fields/kit/date';
import { LOGGED } from '../../../shared/fields/kit/dateValue';
import type { Field, Values } from '../../../shared/fields/kit/field';
import { field, labelsOf, readFields } from '../../../shared/fields/kit/field';
import { readRows, rowsProperty } from '../../../shared/fields/kit/rows';
import { chosen, shownIf } from '../../../shared/fields/kit/shownIf';
import { currency } from '../../market/currency';
import { several } from '../../market/several';
import { exactOrder } from './exactOrder';
import { lines } from './lines';
import { orderStatus } from './status';

const mode = choiceField(
	{
		displayName: 'Order Data',
		name: 'orderDataMode',
		default: 'form',
		description: 'How to enter the order',
	},
	[
		{ name: 'Form', value: 'form', description: 'Fill in the fields of the order' },
		{ name: 'JSON', value: 'json', description: 'Write the whole order as one JSON object' },
	],
);

const JSON_PROPERTY: INodeProperties = {
	displayName: 'Order (JSON)',
	name: 'orderDataJson',
	type: 'json',
	default: '{}',
	placeholder: 'e.g. { "external_id": "A-100", "matching": "email", … }',
	description:
		"The whole order as Altcraft's page has it, with the customer in it; amounts are checked as those of the form are",
};

const required = (property: Omit<INodeProperties, 'type' | 'default'>): INodeProperties => ({
	type: 'string',
	default: '',
	required: true,
	...property,
});

const externalId = field(
	required({
		displayName: 'External ID',
		name: 'externalId',
		placeholder: 'e.g. A-100',
		description: "The shop's own number of the order",
	}),
	'external_id',
	naming,
);

const touchpoint = field(
	required({
		displayName: 'Touchpoint',
		name: 'touchpoint',
		placeholder: 'e.g. website',
		description: 'Where the order was placed',
		hint: "The touchpoint's additional ID, in Altcraft under Market > Settings > Sales channels. It decides the database in which the customer is looked for.",
	}),
	'endpoint',
	naming,
);

const money = (displayName: string, name: string, key: string, description: string): Field =>
	field(
		{ ...required({ displayName, name, placeholder: 'e.g. 1990.00', description }) },
		key,
		amount,
	);

const totalPrice = money(
	'Total Price',
	'totalPrice',
	'total_price',
	'Of the items and the delivery, before discounts; exact',
);
const finalTotalPrice = money(
	'Final Total Price',
	'finalTotalPrice',
	'final_total_price',
	'Of the order after all discounts; exact',
);
const currencyField = field(
	required({
		displayName: 'Currency',
		name: 'currency',
		placeholder: 'e.g. RUB',
		description: 'The currency of the amounts, in three letters',
	}),
	'currency',
	currency,
);

/** What an order may hold besides. */
const optional: readonly Field[] = [
	field(
		{
			displayName: 'Delivery Cost',
			name: 'deliveryCost',
			type: 'string',
			default: '',
			placeholder: 'e.g. 300.00',
			description: 'What the delivery costs; exact',
		},
		'delivery_cost',
		amount,
	),
	dateField(
		{ displayName: 'Created At', name: 'createTime', description: 'When it was ordered' },
		LOGGED,
		'create_time',
	),
	dateField(
		{ displayName: 'Updated At', name: 'updateTime', description: 'When it last changed' },
		LOGGED,
		'update_time',
	),
	field(
		{
			displayName: 'Region',
			name: 'region',
			type: 'string',
			default: '',
			placeholder: 'e.g. region_moscow',
			description: "The region's external ID, in Altcraft under Market > Settings",
		},
		'region',
		naming,
	),
	field(
		{
			displayName: 'Tags',
			name: 'tags',
			type: 'string',
			default: '',
			placeholder: 'e.g. gift, express',
			description: 'Separated by commas',
		},
		'tags',
		several(text),
	),
	{
		properties: [
			rowsProperty({
				displayName: 'Custom Fields',
				name: 'customFields',
				description: 'Custom fields of the order, by their external IDs',
			}),
		],
		labels: { custom_fields: 'Custom Fields' },
		toBody(values: Values) {
			const rows = readRows(values.get('customFields'), 'Custom Fields');
			return rows === undefined ? {} : { custom_fields: rows };
		},
	},
].map((part) => ({
	...part,
	properties: part.properties.map((property) => ({
		...property,
		displayOptions: { show: { [`/${mode.properties[0]?.name ?? ''}`]: ['form'] } },
	})),
}));

/** An order as the editor shows it, and as requests have it. */
export interface OrderData {
	shown: Field;
	optional: readonly Field[];
	/** Whole, with the customer in it. */
	read: (values: Values) => IDataObject;
	/** The customer apart from the order, as the calculation has it. */
	readApart: (values: Values) => IDataObject;
}

/**
 * An order as a form or as JSON (page "Order data object").
 *
 * @param customer how the customer is found
 * @param isCalculated whether it has a final price of its own
 */
export function orderData(customer: Field, isCalculated: boolean): OrderData {
	const ofOrder = [
		touchpoint,
		orderStatus,
		totalPrice,
		...(isCalculated ? [finalTotalPrice] : []),
		currencyField,
		...lines,
	];
	const inForm = [externalId, customer, ...ofOrder];
	const form = inForm.map((part) => shownIf(chosen(mode, 'form'), part));
	const additional = additionalFields(...optional);
	const json = (values: Values) =>
		jsonObject(values.get(JSON_PROPERTY.name), JSON_PROPERTY.displayName);
	const isForm = (values: Values) => mode.chosen(values) === 'form';
	const formOf = (fields: readonly Field[], values: Values) => ({
		...readFields(fields, values),
		...additional.toBody(values),
	});
	return {
		shown: {
			properties: [
				...mode.properties,
				...form.flatMap(({ properties }) => properties),
				{ ...JSON_PROPERTY, displayOptions: { show: { orderDataMode: ['json'] } } },
			],
			labels: { ...labelsOf(inForm), data: JSON_PROPERTY.displayName },
			advice: { ...customer.advice, 404: NOT_FOUND },
			toBody: () => ({}),
		},
		optional,
		read: (values) =>
			isForm(values) ? formOf(inForm, values) : exactOrder(json(values), JSON_PROPERTY.displayName),
		readApart(values) {
			if (isForm(values)) {
				return { ...readFields([externalId, customer], values), data: formOf(ofOrder, values) };
			}
			const { data, ...others } = json(values);
			const order = isBlank(data) ? {} : jsonObject(data, `${JSON_PROPERTY.displayName}: data`);
			return { ...others, data: exactOrder(order, `${JSON_PROPERTY.displayName}: data`) };
		},
	};
}

const NOT_FOUND =
	"Check the touchpoint, the products and the region, which Altcraft has to have already, and that the customer is in the touchpoint's database";
