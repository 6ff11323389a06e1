import { action } from '../../../shared/kinds/action';
import { campaignId } from './campaignId';

export const complete = action({
	value: 'complete',
	name: 'Complete',
	action: 'Complete campaign',
	description:
		'End a campaign for good: its sending stops, and its mailings and scenarios are switched off',
	pages: ['Complete campaign'],
	endpoint: '/scampaigns/completed',
	fields: [campaignId],
});
