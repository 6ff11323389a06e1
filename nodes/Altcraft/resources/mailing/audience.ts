import { count, id, locatorValue, oneOf } from '../../../shared/checks';
import type { Field } from '../../../shared/fields/kit/field';
import { field } from '../../../shared/fields/kit/field';
import { readForm } from '../../../shared/fields/kit/form';
import { idProperty } from '../../../shared/fields/kit/id';
import { outside, shownIf, switched } from '../../../shared/fields/kit/shownIf';
import { databaseList, segmentList } from '../../../shared/lists/common';
import { runNow } from './runNow';

const NAME = 'audience';
const DISPLAY_NAME = 'Audience';

/** What another audience may be, and the field that chooses it. */
const SOURCES = {
	list: { name: 'Database', idName: 'databaseId', list: databaseList },
	segment: { name: 'Segment', idName: 'segmentId', list: segmentList },
} as const;

const TYPES = ['list', 'segment'] as const;
const readType = oneOf(TYPES, (type) => SOURCES[type].name);

/**
 * Another audience for this launch alone (pages "Activate mailing" and "Launch a … mailing"): its type and itself in one
 * form, each type with a field of its own, so that they cannot part.
 */
export const audience: Field = {
	properties: [
		{
			displayName: DISPLAY_NAME,
			name: NAME,
			type: 'fixedCollection',
			default: { source: { type: 'segment' } },
			description: 'Send to a database or a segment instead of the audience of the mailing',
			options: [
				{
					displayName: DISPLAY_NAME,
					name: 'source',
					values: [
						{
							displayName: 'Type',
							name: 'type',
							type: 'options',
							default: 'segment',
							description: 'What the audience is',
							options: TYPES.map((value) => ({ name: SOURCES[value].name, value })),
						},
						...TYPES.map((type) => {
							const { name, idName, list } = SOURCES[type];
							return idProperty({
								displayName: name,
								name: idName,
								list,
								description: `The ${name.toLowerCase()} that gets the mailing`,
								displayOptions: { show: { type: [type] } },
							});
						}),
					],
				},
			],
		},
	],
	labels: { override_source_type: DISPLAY_NAME, override_source_id: DISPLAY_NAME },
	toBody(values) {
		const source = readForm(readForm(values.get(NAME), DISPLAY_NAME).source, DISPLAY_NAME);
		const type = readType(source.type ?? 'segment', `${DISPLAY_NAME}: Type`);
		const { name, idName } = SOURCES[type];
		return {
			override_source_type: type,
			override_source_id: id(locatorValue(source[idName]), `${DISPLAY_NAME}: ${name}`),
		};
	},
};

/** The same where the mailing may also be switched on without a launch: shown and sent with Run Now alone. */
export const audienceWhenRunNow = shownIf(outside(switched(runNow, true)), audience);

/** An upper bound for this launch (page "Activate mailing"). */
export const overrideLimit = field(
	{
		displayName: 'Send Limit',
		name: 'overrideLimit',
		type: 'number',
		typeOptions: { minValue: 1, numberPrecision: 0 },
		default: 300,
		description: 'How many messages this launch sends at most',
	},
	'override_limit',
	count,
);
