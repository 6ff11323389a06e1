import type { IDataObject, INodeProperties } from 'n8n-workflow';

import { count, id, isBlank, locatorValue, readAll, wholeNumber } from '../../../shared/checks';
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

const optional = (
	displayName: string,
	name: string,
	[minValue, maxValue, preset]: [number, number | undefined, number],
	description: string,
): Field => ({
	properties: [
		{
			displayName,
			name,
			type: 'number',
			typeOptions: { minValue, numberPrecision: 0, ...(maxValue !== undefined && { maxValue }) },
			default: preset,
			description,
			displayOptions: { show: { '/conditionsFrom': ['membership'] } },
		},
	],
	// They are part of the conditions, and read with them.
	toBody: () => ({}),
});

const [LIMIT, FROM, TO] = ['Profile Limit', 'Percent From', 'Percent To'] as const;

/** Which part of the members a segment takes. */
export const partOfMembers = [
	optional(
		LIMIT,
		'profileLimit',
		[1, undefined, 1000],
		'How many profiles the segment takes at most',
	),
	optional(FROM, 'percentFrom', [0, 99, 0], 'Where this part of the profiles begins, in percent'),
	optional(TO, 'percentTo', [1, 100, 100], 'Where this part of the profiles ends, in percent'),
];

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
	const segments = readAll(
		rows.map(
			({ segmentId }) =>
				() =>
					id(
						locatorValue(segmentId),
						`${memberOfProperty.displayName}: ${segmentProperty.displayName}`,
					),
		),
	);
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

function readPart(values: Values): IDataObject {
	const limit = values.get('profileLimit');
	const from = readPercent(values, 'percentFrom', FROM, [0, 99]);
	const to = readPercent(values, 'percentTo', TO, [1, 100]);
	if ((from ?? 0) >= (to ?? 100)) {
		throw new InvalidParameter(
			FROM,
			`is not below '${TO}': ${String(from ?? 0)} and ${String(to ?? 100)}`,
			'Enter where the part begins and where it ends, for example 0 and 50',
		);
	}
	return {
		...(!isBlank(limit) && { limit: count(limit, LIMIT) }),
		...(from !== undefined && { percent_from: from }),
		...(to !== undefined && { percent_to: to }),
	};
}

function readPercent(
	values: Values,
	name: string,
	displayName: string,
	[least, most]: [number, number],
): number | undefined {
	const given = values.get(name);
	if (isBlank(given)) return undefined;
	const percent = wholeNumber(given, displayName);
	if (percent >= least && percent <= most) return percent;
	throw new InvalidParameter(
		displayName,
		`is out of range: ${String(percent)}`,
		`Enter a whole number from ${String(least)} to ${String(most)}`,
	);
}
