import { action } from '../../../shared/kinds/action';
import { campaignId } from './campaignId';

export const deactivate = action({
	value: 'deactivate',
	name: 'Deactivate',
	action: 'Deactivate campaign',
	description: 'Pause a campaign; it keeps its settings and can be activated again',
	pages: ['Deactivate campaign'],
	endpoint: '/scampaigns/deactivate',
	fields: [campaignId],
});
