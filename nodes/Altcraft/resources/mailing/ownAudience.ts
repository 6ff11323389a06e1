import type { INodeProperties } from 'n8n-workflow';

import { id, isObject, locatorValue, oneOf } from '../../../shared/checks';
import type { Field } from '../../../shared/fields/kit/field';
import { readForm } from '../../../shared/fields/kit/form';
import { idProperty } from '../../../shared/fields/kit/id';
import { databaseList, segmentList } from '../../../shared/lists/common';

/** The name under which n8n saves the entry. */
const SOURCE = 'source';
const DISPLAY_NAME = 'Audience';
const NAMES = { list: 'Database', segment: 'Segment' } as const;

const segment = idProperty({
	...{ displayName: NAMES.segment, name: 'segmentId', list: segmentList },
	displayOptions: { show: { type: ['segment'] } },
});
const database = idProperty({
	...{ displayName: NAMES.list, name: 'databaseId', list: databaseList },
	displayOptions: { show: { type: ['list'] } },
});
const type: INodeProperties = {
	displayName: 'Type',
	name: 'type',
	type: 'options',
	default: 'segment',
	options: Object.entries(NAMES).map(([value, name]) => ({ name, value })),
};

const readType = oneOf(['list', 'segment'], (word) => NAMES[word]);

/** Whom a mailing goes to (rows "data_type" and "data_id"): type and value cannot part. */
export const ownAudience: Field = {
	properties: [
		{
			displayName: DISPLAY_NAME,
			name: 'audience',
			type: 'fixedCollection',
			placeholder: 'Choose Audience',
			default: {},
			description: 'The segment or the database that the mailing goes to',
			options: [{ displayName: 'Audience', name: SOURCE, values: [type, segment, database] }],
		},
	],
	labels: { data_type: DISPLAY_NAME, data_id: DISPLAY_NAME },
	toBody(values) {
		const form = readForm(values.get('audience'), DISPLAY_NAME);
		const chosen = isObject(form[SOURCE]) ? form[SOURCE] : form;
		const kind = readType(chosen.type ?? 'segment', `${DISPLAY_NAME}: Type`);
		const { name, displayName } = kind === 'list' ? database : segment;
		return {
			data_type: kind,
			data_id: id(locatorValue(chosen[name]), `${DISPLAY_NAME}: ${displayName}`),
		};
	},
};

/**
 * The same behind an "Add" button, where its fields show at once. Not for a field that is always there: n8n cannot load
 * a node that lacks one with such a default.
 */
export const changedAudience: Field = {
	...ownAudience,
	properties: ownAudience.properties.map((property) => ({
		...property,
		default: { [SOURCE]: { type: 'segment', segmentId: { mode: 'list', value: '' } } },
	})),
};
