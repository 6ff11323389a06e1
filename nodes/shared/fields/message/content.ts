import type { INodeProperties } from 'n8n-workflow';

import { jsonObject } from '../../checks';
import type { Field } from '../kit/field';
import { readRows, rowsProperty } from '../kit/rows';

const asJson: INodeProperties = {
	displayName: 'Content',
	name: 'content',
	type: 'json',
	default: '{}',
	placeholder: 'e.g. { "order": "A-100" }',
	description:
		'Data for the message, as JSON. A template reads it as {apicontent.name}, where "name" is a field of this object.',
};

const asRows = rowsProperty({
	displayName: 'Content Fields',
	name: 'contentFields',
	description:
		'Data for the message, field by field. A template reads a field as {apicontent.name}, where "name" is its name.',
});

/**
 * Free data for the message (page "Engage profile in scenario", row "content"), as JSON, field by field, or
 * both together.
 */
export const content: Field = {
	properties: [asJson, asRows],
	labels: { content: asJson.displayName },
	toBody(values) {
		const object = values.has(asJson.name)
			? jsonObject(values.get(asJson.name), asJson.displayName)
			: undefined;
		const rows = readRows(values.get(asRows.name), asRows.displayName);
		return object === undefined && rows === undefined ? {} : { content: { ...object, ...rows } };
	},
};
