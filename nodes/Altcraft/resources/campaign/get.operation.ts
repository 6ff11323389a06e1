import { additionalFields } from '../../../shared/fields/kit/collection';
import type { Field } from '../../../shared/fields/kit/field';
import { simplify } from '../../../shared/fields/kit/simplify';
import { switchField } from '../../../shared/fields/kit/switch';
import { objectReading } from '../../../shared/kinds/reading';
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
	labels: { marketing_activities: 'Marketing Activities' },
	toBody: (values) =>
		simplify.isOn(values) ? {} : { marketing_activities: activities.isOn(values) },
};

export const get = objectReading({
	value: 'get',
	name: 'Get',
	action: 'Get campaign',
	description: 'Read the settings of a campaign: its state, audience and dates',
	pages: ['Get campaign information'],
	endpoint: '/scampaigns/get',
	simplified: simplifiedCampaign,
	fields: [campaignId, additionalFields(marketingActivities)],
});
