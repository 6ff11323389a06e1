import { flag } from '../../../shared/checks';
import { additionalFields } from '../../fields/collection';
import type { Field } from '../../fields/field';
import { simplifies, simplify } from '../../fields/simplify';
import type { Operation } from '../operation';
import { campaignId } from './campaignId';
import { simplifiedCampaign } from './simplified';

const ACTIVITIES = 'Marketing Activities';

/** Offered with the raw data alone, since "Simplify" would drop what it brings. */
const marketingActivities: Field = {
	properties: [
		{
			displayName: ACTIVITIES,
			name: 'marketingActivities',
			type: 'boolean',
			default: false,
			description: 'Whether to return the mailings and scenarios of the campaign, too',
			displayOptions: { show: { '/simplify': [false] } },
		},
	],
	read: (values) =>
		simplifies(values)
			? {}
			: { marketing_activities: flag(values.get('marketingActivities'), ACTIVITIES) },
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
