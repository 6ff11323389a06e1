import { endpointBy } from '../../../shared/endpoint';
import { choiceField } from '../../../shared/fields/kit/choice';
import type { Field } from '../../../shared/fields/kit/field';
import { idProperty, targetField } from '../../../shared/fields/kit/id';
import { broadcastList, regularList } from './lists';
import { mailing } from './mailingId';

export const mailingType = choiceField(
	{
		displayName: 'Mailing Type',
		name: 'mailingType',
		default: 'broadcast',
		description: 'What kind of mailing it is',
	},
	[
		{ name: 'Broadcast', value: 'broadcast', description: 'Sent once to an audience' },
		{ name: 'Regular', value: 'regular', description: 'Sent again and again on a schedule' },
	],
);

const listed = (
	[
		['broadcast', broadcastList],
		['regular', regularList],
	] as const
).map(([type, list]) =>
	idProperty({
		...{ ...mailing, list },
		displayOptions: { show: { mailingType: [type] } },
	}),
);

const target = targetField({ ...mailing, type: 'string', default: '' }, 'id');

/** A mailing of the chosen type, from the list of those. */
export const mailingOfType: Field = {
	...target,
	properties: listed.map((property) => ({ ...property, required: true })),
	advice: { 404: "Check 'Mailing Type'" },
};

/** What reads the settings of a mailing. */
export const settingsEndpoint = endpointBy(mailingType, {
	broadcast: '/campaigns/broadcasts/get',
	regular: '/campaigns/regulars/get',
});
