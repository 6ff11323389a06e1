import type { IDataObject, INodeProperties, INodePropertyOptions } from 'n8n-workflow';

import { flag, isBlank, jsonObject, naming, oneOf, text } from '../../shared/checks';
import { InvalidParameter } from '../../shared/errors';
import type { Field } from '../../shared/fields/kit/field';
import { readRowsOf } from '../../shared/fields/kit/form';

const ROWS = 'definition';

const string = (displayName: string, name: string, description: string): INodeProperties => ({
	displayName,
	name,
	type: 'string',
	default: '',
	description,
});
const OWN_ID = 'The ID of your own by which requests name it';
const SHOWN_NAME = 'What people see in Altcraft';
const choice = (
	displayName: string,
	name: string,
	first: string,
	description: string,
	options: INodePropertyOptions[],
): INodeProperties => ({
	displayName,
	name,
	type: 'options',
	default: first,
	description,
	options,
});

/** Rows that define something which the same request may use. */
function definitions(
	property: { displayName: string; name: string; description: string },
	key: string,
	values: INodeProperties[],
	read: (row: IDataObject, named: (field: string) => string) => IDataObject,
): Field {
	const { displayName, name } = property;
	return {
		properties: [
			{
				...property,
				type: 'fixedCollection',
				typeOptions: { multipleValues: true },
				placeholder: 'Add Definition',
				default: {},
				options: [{ displayName: 'Definition', name: ROWS, values }],
			},
		],
		labels: { [key]: displayName },
		toBody(all) {
			const rows = readRowsOf(all.get(name), ROWS, displayName);
			if (rows.length === 0) return {};
			return { [key]: rows.map((row) => read(row, (field) => `${displayName}: ${field}`)) };
		},
	};
}

const ENTITIES = ['line_order', 'order', 'product', 'sku'] as const;
const TYPES = ['bool', 'date', 'enum', 'float', 'int', 'unicode'] as const;

/** A default value is of the field's own type (page "Custom fields array"). */
function defaultValue(type: (typeof TYPES)[number], given: unknown, displayName: string) {
	if (type === 'bool') return flag(isBlank(given) ? false : given, displayName);
	if (type !== 'int' && type !== 'float') return isBlank(given) ? '' : text(given, displayName);
	const number = Number(isBlank(given) ? 0 : given);
	if (Number.isFinite(number) && (type === 'float' || Number.isSafeInteger(number))) return number;
	throw new InvalidParameter(
		displayName,
		`is not a number as the type wants it: ${String(given)}`,
		'Enter digits, or choose another type of value',
	);
}

/**
 * Custom fields that the request makes (page "Custom fields array").
 *
 * @param entity what they are of unless the user says otherwise
 */
export const newCustomFieldsOf = (entity: (typeof ENTITIES)[number]) =>
	definitions(
		{
			displayName: 'New Custom Fields',
			name: 'newCustomFields',
			description: 'Custom fields to create with this request',
		},
		'custom_fields',
		[
			string('External ID', 'externalId', OWN_ID),
			string('Name', 'name', SHOWN_NAME),
			choice('Of', 'entityType', entity, 'What has the field', [
				{ name: 'Order', value: 'order' },
				{ name: 'Order Item', value: 'line_order' },
				{ name: 'Product', value: 'product' },
				{ name: 'SKU', value: 'sku' },
			]),
			choice('Type of Value', 'valueType', 'unicode', 'What the field holds', [
				{ name: 'Date', value: 'date' },
				{ name: 'List', value: 'enum' },
				{ name: 'Number', value: 'float' },
				{ name: 'Text', value: 'unicode' },
				{ name: 'Whole Number', value: 'int' },
				{ name: 'Yes or No', value: 'bool' },
			]),
			{
				...{ displayName: 'Required', name: 'required', type: 'boolean', default: false },
				description: 'Whether the field must always have a value',
			},
			string('Default Value', 'defaultValue', 'What the field holds where nothing is given'),
			{
				displayName: 'Values of the List',
				name: 'enumValues',
				type: 'json',
				default: '{}',
				description: 'The entries to choose from, and their numbers, as JSON',
				placeholder: 'e.g. { "one": 1, "two": 2 }',
				displayOptions: { show: { valueType: ['enum'] } },
			},
		],
		(row, named) => {
			const type = oneOf(TYPES)(row.valueType ?? 'unicode', named('Type of Value'));
			return {
				external_id: naming(row.externalId, named('External ID')),
				name: text(row.name, named('Name')),
				entity_type: oneOf(ENTITIES)(row.entityType ?? entity, named('Of')),
				required: flag(row.required ?? false, named('Required')),
				value_type: type,
				default_value: defaultValue(type, row.defaultValue, named('Default Value')),
				...(type === 'enum' && {
					enum_values: jsonObject(row.enumValues, named('Values of the List')),
				}),
			};
		},
	);

const LINE_TYPES = ['canceled', 'delivered', 'in_process', 'refunded'] as const;

/** Statuses of order items that the request makes (row "custom_line_statuses"). */
export const newLineStatuses = definitions(
	{
		displayName: 'New Item Statuses',
		name: 'newLineStatuses',
		description: 'Statuses of order items to create with this request',
	},
	'custom_line_statuses',
	[
		string('External ID', 'externalId', OWN_ID),
		string('Name', 'name', SHOWN_NAME),
		choice('Type', 'type', 'in_process', 'What the status means', [
			{ name: 'Canceled', value: 'canceled' },
			{ name: 'Delivered', value: 'delivered' },
			{ name: 'In Process', value: 'in_process' },
			{ name: 'Refunded', value: 'refunded' },
		]),
	],
	(row, named) => ({
		external_id: naming(row.externalId, named('External ID')),
		name: text(row.name, named('Name')),
		type: oneOf(LINE_TYPES)(row.type ?? 'in_process', named('Type')),
	}),
);

/** Categories that the request makes (page "Categories array"). */
export const newCategories = definitions(
	{
		displayName: 'New Categories',
		name: 'newCategories',
		description: 'Categories to create with this request',
	},
	'categories',
	[
		string('External ID', 'externalId', OWN_ID),
		string('Name', 'name', SHOWN_NAME),
		string(
			'Parent External ID',
			'parentExternalId',
			'The category that it belongs to, by its external ID',
		),
	],
	(row, named) => ({
		external_id: naming(row.externalId, named('External ID')),
		name: text(row.name, named('Name')),
		...(!isBlank(row.parentExternalId) && {
			parent_external_id: naming(row.parentExternalId, named('Parent External ID')),
		}),
	}),
);
