import { objectReading } from '../../../shared/kinds/reading';
import { campaignId } from './campaignId';

export const getStatus = objectReading({
	value: 'getStatus',
	name: 'Get Status',
	action: 'Get status of campaign',
	description: 'Read whether a campaign is waiting, active, inactive or completed',
	pages: ['Get campaign status'],
	endpoint: '/scampaigns/get_status',
	fields: [campaignId],
});
