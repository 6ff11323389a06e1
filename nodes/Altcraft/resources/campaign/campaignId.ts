import { idProperty, targetField } from '../../../shared/fields/kit/id';

/** The campaign that an operation works on. */
export const campaignId = targetField(
	idProperty({ displayName: 'Campaign', name: 'campaignId', searchMethod: 'searchCampaigns' }),
	'id',
);
