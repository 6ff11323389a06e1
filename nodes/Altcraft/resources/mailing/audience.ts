import { InvalidParameter } from '../../../shared/errors';
import { count, id, locatorValue, oneOf } from '../../../shared/checks';
import type { Field } from '../../../shared/fields/kit/field';
import { field } from '../../../shared/fields/kit/field';
import { idProperty } from '../../../shared/fields/kit/id';
import { audienceList } from './lists';
import { runNow } from './runNow';

const TYPE = 'Audience Type';
const TYPE_NAME = 'overrideSourceType';
const SOURCE = 'Audience';
const SOURCE_NAME = 'overrideSourceId';
const TYPES = { list: 'Database', segment: 'Segment' } as const;

const readType = oneOf(['list', 'segment'], (type) => TYPES[type]);

/** Another audience for this launch alone (pages "Activate mailing" and "Launch a … mailing"): both parts. */
export const overrideSource: Field = {
	properties: [
		{
			displayName: TYPE,
			name: TYPE_NAME,
			type: 'options',
			default: 'segment',
			description: 'What the other audience of this launch is; choose it with Audience',
			options: Object.entries(TYPES).map(([value, name]) => ({ name, value })),
		},
		idProperty({
			displayName: SOURCE,
			name: SOURCE_NAME,
			list: audienceList,
			description:
				'The database or segment that this launch goes to instead; choose it with Audience Type',
		}),
	],
	labels: { override_source_type: TYPE, override_source_id: SOURCE },
	toBody(values) {
		const [missing, other] = values.has(TYPE_NAME) ? [SOURCE, TYPE] : [TYPE, SOURCE];
		if (!values.has(TYPE_NAME) || !values.has(SOURCE_NAME)) {
			throw new InvalidParameter(
				missing,
				`is missing beside '${other}'`,
				'Add both fields, or remove both to send to the audience of the mailing',
			);
		}
		return {
			override_source_type: readType(values.get(TYPE_NAME), TYPE),
			override_source_id: id(locatorValue(values.get(SOURCE_NAME)), SOURCE),
		};
	},
};

/** The same where the mailing may also be switched on without a launch: shown and sent with Run Now alone. */
export const overrideSourceWhenRunNow: Field = {
	...overrideSource,
	properties: overrideSource.properties.map((property) => ({
		...property,
		displayOptions: { show: { '/runNow': [true] } },
	})),
	toBody: (values) => (runNow.isOn(values) ? overrideSource.toBody(values) : {}),
};

/** An upper bound for this launch (page "Activate mailing"). */
export const overrideLimit = field(
	{
		displayName: 'Limit of This Launch',
		name: 'overrideLimit',
		type: 'number',
		typeOptions: { minValue: 1, numberPrecision: 0 },
		default: 300,
		description: 'How many messages this launch sends at most',
	},
	'override_limit',
	count,
);
