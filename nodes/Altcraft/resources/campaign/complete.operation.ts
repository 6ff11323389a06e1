import type { Operation } from '../../../shared/operation';
import { campaignId } from './campaignId';

/** Page "Complete campaign". */
export const complete: Operation = {
	value: 'complete',
	name: 'Complete',
	action: 'Complete campaign',
	description:
		'End a campaign for good: its sending stops, and its mailings and scenarios are switched off',
	endpoint: '/scampaigns/completed',
	fields: [campaignId],
};
