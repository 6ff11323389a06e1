import type { Operation } from '../../../shared/operation';
import { campaignId } from './campaignId';

/** Page "Deactivate campaign". */
export const deactivate: Operation = {
	value: 'deactivate',
	name: 'Deactivate',
	action: 'Deactivate campaign',
	description: 'Pause a campaign; it keeps its settings and can be activated again',
	endpoint: '/scampaigns/deactivate',
	fields: [campaignId],
};
