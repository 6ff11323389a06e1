import type { Operation } from '../../../shared/operation';
import { campaignId } from './campaignId';

/** Page "Get campaign status". */
export const getStatus: Operation = {
	value: 'getStatus',
	name: 'Get Status',
	action: 'Get status of campaign',
	description: 'Read whether a campaign is waiting, active, inactive or completed',
	endpoint: '/scampaigns/get_status',
	reads: { data: 'object' },
	fields: [campaignId],
};
