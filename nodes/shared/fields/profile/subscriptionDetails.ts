import type { INodeProperties } from 'n8n-workflow';

import { listOf, text, wholeNumber } from '../../checks';
import type { Field } from '../kit/field';
import { field } from '../kit/field';
import { readRows, rowsProperty } from '../kit/rows';

/** What a subscription has beside its address and status (page "Subscription object"). */

export const categoriesProperty: INodeProperties = {
	displayName: 'Categories',
	name: 'categories',
	type: 'string',
	default: '',
	placeholder: 'e.g. news, sale',
	description: 'What the person wants to hear about, separated by commas',
};

export const customFieldsProperty = rowsProperty({
	displayName: 'Custom Fields',
	name: 'customFields',
	description: 'Fields that subscriptions of the resource have of their own',
});

export const priorityProperty: INodeProperties = {
	displayName: 'Priority',
	name: 'priority',
	type: 'number',
	typeOptions: { minValue: 0, numberPrecision: 0 },
	default: 0,
	description: 'Which subscription comes first; 0 is the highest',
};

export const categories = field(categoriesProperty, 'cats', listOf(text));

export const priority = field(priorityProperty, 'priority', wholeNumber);

export const customFields: Field = {
	properties: [customFieldsProperty],
	labels: { custom_fields: customFieldsProperty.displayName },
	toBody(values) {
		const { name, displayName } = customFieldsProperty;
		const rows = readRows(values.get(name), displayName);
		return rows === undefined ? {} : { custom_fields: rows };
	},
};
