import type { IDataObject, INodeProperties } from 'n8n-workflow';

import { id, isBlank, locatorValue, readEach, wholeFrom } from '../../../shared/checks';
import { InvalidParameter } from '../../../shared/errors';
import { choiceField } from '../../../shared/fields/kit/choice';
import type { Field, Values } from '../../../shared/fields/kit/field';
import { withAdditional } from '../../../shared/fields/kit/collection';
import { readRowsOf } from '../../../shared/fields/kit/form';
import { databaseId } from '../../../shared/fields/profile/databaseId';
import { segmentProperty } from './segmentId';

/** What asks whether a profile has entered a static segment once, and the parameter that names the segment. */
const [MEMBERSHIP, SEGMENT] = ['statseg', 'segment_id'];

/** The name under which n8n saves the rows. */
const ROW = 'segment';

export const combine = choiceField(
	{
		displayName: 'Combine',
		name: 'combine',
		default: 'and',
		description: 'Whether a profile must be in all of the segments or in one of them',
	},
	[
		{ name: 'All of Them', value: 'and' },
		{ name: 'At Least One', value: 'or' },
	],
);

export const memberOfProperty: INodeProperties = {
	displayName: 'Member Of',
	name: 'memberOf',
	type: 'fixedCollection',
	typeOptions: { multipleValues: true },
	placeholder: 'Add Segment',
	required: true,
	default: {},
	description: 'Static segments that the profiles have entered once',
	options: [{ displayName: 'Segment', name: ROW, values: [segmentProperty] }],
};

/** Which part of the members a segment takes; part of the conditions, and read with them. */
const PART: Array<{
	property: Pick<INodeProperties, 'displayName' | 'name' | 'default' | 'description'>;
	key: string;
	bounds: [least: number, most?: number];
}> = [
	{
		property: {
			...{ displayName: 'Profile Limit', name: 'profileLimit', default: 1000 },
			description: 'How many profiles the segment takes at most',
		},
		...{ key: 'limit', bounds: [1] },
	},
	{
		property: {
			...{ displayName: 'Percent From', name: 'percentFrom', default: 0 },
			description: 'Where this part of the profiles begins, in percent',
		},
		...{ key: 'percent_from', bounds: [0, 99] },
	},
	{
		property: {
			...{ displayName: 'Percent To', name: 'percentTo', default: 100 },
			description: 'Where this part of the profiles ends, in percent',
		},
		...{ key: 'percent_to', bounds: [1, 100] },
	},
];

export const partOfMembers = PART.map(
	({ property, bounds: [minValue, maxValue] }): Field => ({
		properties: [
			{
				...property,
				type: 'number',
				typeOptions: { minValue, numberPrecision: 0, ...(maxValue !== undefined && { maxValue }) },
				displayOptions: { show: { '/conditionsFrom': ['membership'] } },
			},
		],
		toBody: () => ({}),
	}),
);

/**
 * Conditions by membership of static segments: the one grammar that the page "Create segment" shows whole. "once" is
 * presumably "has entered once".
 *
 * @throws {InvalidParameter} when no segment is named, or the part is none
 */
export function readMemberships(values: Values): IDataObject[] {
	const rows = readRowsOf(values.get('memberOf'), ROW, memberOfProperty.displayName);
	if (rows.length === 0) {
		throw new InvalidParameter(
			memberOfProperty.displayName,
			'names no segment',
			'Add at least one static segment',
		);
	}
	const displayName = `${memberOfProperty.displayName}: ${segmentProperty.displayName}`;
	const segments = readEach(rows, ({ segmentId }) => id(locatorValue(segmentId), displayName));
	return [
		{
			list_id: databaseId.toBody(values).db_id,
			condition: combine.chosen(values),
			...readPart(withAdditional(values)),
			queries: segments.map((value) => ({
				compo: 'default',
				name: MEMBERSHIP,
				type: MEMBERSHIP,
				operator: 'once',
				value: [{ name: SEGMENT, value }],
			})),
		},
	];
}

function readPart(values: Values): Record<string, number> {
	const part = Object.fromEntries(
		PART.filter(({ property }) => !isBlank(values.get(property.name))).map(
			({ property: { name, displayName }, key, bounds }): [string, number] => [
				key,
				wholeFrom(...bounds)(values.get(name), displayName),
			],
		),
	);
	const { percent_from: from = 0, percent_to: to = 100 } = part;
	if (from < to) return part;
	throw new InvalidParameter(
		'Percent From',
		`is not below 'Percent To': ${String(from)} and ${String(to)}`,
		'Enter where the part begins and where it ends, for example 0 and 50',
	);
}
