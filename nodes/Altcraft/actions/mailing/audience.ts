import { InvalidParameter } from '../../../shared/errors';
import { count, id, locatorValue, oneOf } from '../../../shared/checks';
import type { Field } from '../../fields/field';
import { field } from '../../fields/field';
import { idProperty } from '../../fields/id';
import { runsNow } from './runNow';

const TYPE = 'Audience Type';
const SOURCE = 'Audience';

/** Another audience for this launch alone (pages "Activate mailing" and "Launch a … mailing"): both parts. */
export const overrideSource: Field = {
	properties: [
		{
			displayName: TYPE,
			name: 'overrideSourceType',
			type: 'options',
			default: 'segment',
			description: 'What the other audience of this launch is; choose it with Audience',
			options: [
				{ name: 'Database', value: 'list' },
				{ name: 'Segment', value: 'segment' },
			],
		},
		idProperty({
			displayName: SOURCE,
			name: 'overrideSourceId',
			searchMethod: 'searchAudiences',
			description:
				'The database or segment that this launch goes to instead; choose it with Audience Type',
		}),
	],
	read(values) {
		const type = values.get('overrideSourceType');
		const source = values.get('overrideSourceId');
		if (type === null || source === null) {
			throw new InvalidParameter(
				type === null ? TYPE : SOURCE,
				`is missing beside '${type === null ? SOURCE : TYPE}'`,
				'Add both fields, or remove both to send to the audience of the mailing',
			);
		}
		return {
			override_source_type: oneOf(['list', 'segment'])(type, TYPE),
			override_source_id: id(locatorValue(source), SOURCE),
		};
	},
};

/** The same where the mailing may also be switched on without a launch: shown and sent with Run Now alone. */
export const overrideSourceWhenRunNow: Field = {
	properties: overrideSource.properties.map((property) => ({
		...property,
		displayOptions: { show: { '/runNow': [true] } },
	})),
	read: (values) => (runsNow(values) ? overrideSource.read(values) : {}),
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
