import type { IDataObject, INodeProperties } from 'n8n-workflow';

import { jsonObject } from '../../shared/checks';
import { choiceField } from '../../shared/fields/kit/choice';
import type { Field, Values } from '../../shared/fields/kit/field';
import type { Column, Mapping } from '../../shared/fields/kit/mapping';
import {
	mappedEntries,
	mappingProperty,
	readMapping,
	unmapped,
} from '../../shared/fields/kit/mapping';
import { chosen, shownIf } from '../../shared/fields/kit/shownIf';
import type { FixedForm } from '../../shared/lists/fixedForm';
import type { GoodsField } from './goodsFields';
import { readGoods } from './goodsFields';

/** What an import brings: products, or SKUs. */
export interface Goods {
	/** As the editor calls one. */
	name: string;
	fields: readonly GoodsField[];
	/** The node's method that tells the fields. */
	fieldsMethod: string;
	/** An example of one as JSON. */
	example: string;
	/** What to check where Altcraft does not find something. */
	notFound: string;
}

export interface GoodsData {
	/** The product or SKU as the editor shows it. */
	shown: Field;
	/** As the list `data` of the import has it. */
	read: (values: Values) => IDataObject;
	/** The form that the editor loads. */
	form: FixedForm;
}

/** A product or an SKU as a form or as JSON (pages "Product data object" and "SKU data object"). */
export function goodsData({ name, fields, fieldsMethod, example, notFound }: Goods): GoodsData {
	const thing = name === name.toUpperCase() ? name : name.toLowerCase();
	const labels = { data: `${name} Data`, mapped: `${name} Fields`, json: `${name} (JSON)` };
	const mode = choiceField(
		{
			displayName: labels.data,
			name: 'productDataMode',
			description: `How to enter the ${thing}`,
			noDataExpression: true,
			default: 'mapEachField',
		},
		[
			{ name: 'Map Each Field', value: 'mapEachField', description: 'Fill in fields one by one' },
			{ name: 'Using JSON', value: 'json', description: 'Write the whole as one JSON object' },
		],
	);
	const json: INodeProperties = {
		displayName: labels.json,
		name: 'productDataJson',
		type: 'json',
		default: '{}',
		placeholder: `e.g. ${example}`,
		description: `The ${thing} as Altcraft's page has it; fields without a value are not sent`,
	};
	const mapped = mappingProperty({
		displayName: labels.mapped,
		name: 'productData',
		description: `What is known of the ${thing}, field by field`,
		fieldsMethod,
		noFields: 'The node has no fields for it: update n8n-nodes-altcraft.',
	});
	const columns = fields.map(toColumn);
	const mappingIn = (values: Values): Mapping => {
		const mapping = readMapping(values.get(mapped.name), labels.mapped);
		return { ...mapping, columns: new Map([...columns, ...mapping.columns]) };
	};
	const isMapped = (values: Values) => mode.chosen(values) === 'mapEachField';
	return {
		form: { fieldsMethod, fields },
		shown: {
			properties: [
				...mode.properties,
				...shownIf(chosen(mode, 'mapEachField'), propertyOf(mapped)).properties,
				...shownIf(chosen(mode, 'json'), propertyOf(json)).properties,
			],
			labels: { data: labels.data },
			advice: { 404: notFound },
			toBody: () => ({}),
			unsent: (values) => (isMapped(values) ? unmapped(mappingIn(values), values.json()) : []),
			unsentHint: (names) =>
				`Not sent, since Altcraft has no fields of these names for it: ${names}. Put them into 'custom_fields'`,
		},
		read(values) {
			if (!isMapped(values)) {
				const whole = jsonObject(values.get(json.name), labels.json);
				return readGoods(Object.entries(whole), fields, labels.json);
			}
			const of = { displayName: labels.mapped, owner: 'form' };
			const entries = mappedEntries(mappingIn(values), values.json(), of);
			return readGoods(entries, fields, labels.mapped);
		},
	};
}

const propertyOf = (property: INodeProperties): Field => ({
	properties: [property],
	toBody: () => ({}),
});

const toColumn = ({ name, title, type, isWhole }: GoodsField): [string, Column] => [
	name,
	{ title, type, isWhole: isWhole === true, removed: false },
];
