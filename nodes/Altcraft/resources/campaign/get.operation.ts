import { additionalFields } from '../../../shared/fields/kit/collection';
import type { Field } from '../../../shared/fields/kit/field';
import { simplify } from '../../../shared/fields/kit/simplify';
import { switchField } from '../../../shared/fields/kit/switch';
import type { Operation } from '../../../shared/operation';
import { campaignId } from './campaignId';
import { simplifiedCampaign } from './simplified';

const activities = switchField({
	displayName: 'Marketing Activities',
	name: 'marketingActivities',
	default: false,
	description: 'Whether to return the mailings and scenarios of the campaign, too',
	displayOptions: { show: { '/simplify': [false] } },
});

/** Offered with the raw data alone, since "Simplify" would drop what it brings. */
const marketingActivities: Field = {
	...activities,
	read: (values) =>
		simplify.isOn(values) ? {} : { marketing_activities: activities.isOn(values) },
};

/** Page "Get campaign information". */
export const get: Operation = {
	value: 'get',
	name: 'Get',
	action: 'Get campaign',
	description: 'Read the settings of a campaign: its state, audience and dates',
	endpoint: '/scampaigns/get',
	reads: { data: 'object', simplified: simplifiedCampaign },
	fields: [campaignId, simplify, additionalFields(marketingActivities)],
};
