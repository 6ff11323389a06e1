import type { IDataObject, INodeProperties } from 'n8n-workflow';

import {
	assertWritable,
	entriesOf,
	id,
	isObject,
	locatorValue,
	objectsIn,
	parseJson,
	shown,
} from '../../../shared/checks';
import { InvalidParameter } from '../../../shared/errors';
import { choiceField } from '../../../shared/fields/kit/choice';
import type { Field, Values } from '../../../shared/fields/kit/field';
import { idProperty } from '../../../shared/fields/kit/id';
import type { Condition } from '../../../shared/fields/kit/shownIf';
import { chosen, shownIf } from '../../../shared/fields/kit/shownIf';
import { segmentList } from '../../../shared/lists/common';
import { databaseId } from '../../../shared/fields/profile/databaseId';
import { get } from './get.operation';
import { combine, memberOfProperty, readMemberships } from './memberships';

const conditionsFrom = choiceField(
	{
		displayName: 'Conditions',
		name: 'conditionsFrom',
		default: 'segment',
		description: 'Where the conditions of the segment come from',
	},
	[
		{
			name: 'As Another Segment Has Them',
			value: 'segment',
			description: "Copy the conditions of a segment that was made in Altcraft's editor",
		},
		{
			name: 'By Static Segments',
			value: 'membership',
			description: 'Profiles that have entered static segments',
		},
		{ name: 'Using JSON', value: 'json', description: "As Altcraft's API writes them" },
	],
);

const source = idProperty({
	displayName: 'Source Segment',
	name: 'sourceSegmentId',
	required: true,
	list: segmentList,
	description: 'The segment whose conditions are copied',
});

const json: INodeProperties = {
	displayName: 'Conditions (JSON)',
	name: 'conditionsJson',
	type: 'json',
	required: true,
	default: '[]',
	placeholder: 'e.g. [{ "list_id": 1, "condition": "and", "queries": [] }]',
	description: 'A list of objects as on the page "Create segment" of Altcraft\'s documentation',
};

/** The conditions that another segment has, which Altcraft is asked for. */
const copied: Field = {
	properties: [source],
	toBody(values) {
		sourceOf(values);
		return {};
	},
	look: (values) => ({
		endpoint: get.paths[0] ?? '',
		body: { id: sourceOf(values) },
		into: (found, body) => ({ ...body, segment: conditionsOf(found) }),
	}),
};

const members: Field = {
	properties: [...databaseId.properties, ...combine.properties, memberOfProperty],
	toBody: (values) => ({ segment: readMemberships(values) }),
};

const written: Field = {
	properties: [json],
	toBody: (values) => ({ segment: readJson(values.get(json.name)) }),
};

/** That the conditions are memberships of static segments. */
export const byMembership = chosen(conditionsFrom, 'membership');

/**
 * The conditions of a segment (pages "Create segment" and "Update segment").
 *
 * @param there when the request has conditions
 */
export const conditions = (there: Condition): Field[] =>
	[
		conditionsFrom,
		shownIf(chosen(conditionsFrom, 'segment'), copied),
		shownIf(byMembership, members),
		shownIf(chosen(conditionsFrom, 'json'), written),
	].map((each) => shownIf(there, { ...each, labels: { segment: 'Conditions' } }));

const sourceOf = (values: Values): number =>
	id(locatorValue(values.get(source.name)), source.displayName);

function conditionsOf({ segment }: IDataObject): IDataObject[] {
	const found = objectsIn(segment);
	if (found.length > 0) return found;
	throw new InvalidParameter(
		source.displayName,
		'has no conditions that could be copied',
		'Choose a dynamic or an updatable segment: static ones have none',
	);
}

function readJson(given: unknown): IDataObject[] {
	const parsed = typeof given === 'string' ? parseJson(given, json.displayName) : given;
	const list = isObject(parsed) ? [parsed] : entriesOf(parsed);
	const objects = list.filter(isObject);
	if (objects.length > 0 && objects.length === list.length) {
		assertWritable(objects, json.displayName);
		return objects;
	}
	throw new InvalidParameter(
		json.displayName,
		Array.isArray(parsed) && list.length === 0
			? 'holds no conditions'
			: `is not a list of conditions: ${shown(parsed)}`,
		'Enter a list of objects, for example [{ "list_id": 1, "condition": "and", "queries": [ … ] }]',
	);
}
