import { count } from '../../../shared/checks';
import { choiceField, sentChoice } from '../../../shared/fields/kit/choice';
import { additionalFields } from '../../../shared/fields/kit/collection';
import { periodFields } from '../../../shared/fields/kit/day';
import { field } from '../../../shared/fields/kit/field';
import { idField, idProperty } from '../../../shared/fields/kit/id';
import { entriesReading } from '../../../shared/kinds/reading';
import { mailingList } from '../mailing/lists';

const groupBy = sentChoice(
	choiceField(
		{
			displayName: 'Group By',
			name: 'groupBy',
			default: 'from_domain',
			description: 'How to group the entries',
		},
		[
			{ name: 'From Domain', value: 'from_domain' },
			{ name: 'IP', value: 'ip' },
		],
	),
	'group_by',
);

const mailing = idField(
	idProperty({
		displayName: 'Mailing',
		name: 'mailingId',
		list: mailingList,
		description: 'Only soft bounces of this mailing',
	}),
	'campaign_id',
);

const top = field(
	{
		displayName: 'Top',
		name: 'top',
		type: 'number',
		typeOptions: { minValue: 1, numberPrecision: 0 },
		default: 20,
		description: 'Return only this many of the most frequent entries',
	},
	'top',
	count,
);

export const getSoftBounces = entriesReading({
	value: 'getSoftBounces',
	name: 'Get Soft Bounces',
	action: 'Get soft bounces report',
	description: 'List why mail servers put off emails, with how often, for a period',
	pages: ['Get soft bounces report'],
	endpoint: '/reports/bounces',
	fields: [
		...periodFields({ from: 'date_from', to: 'date_to' }, true),
		additionalFields(groupBy, mailing, top),
	],
});
