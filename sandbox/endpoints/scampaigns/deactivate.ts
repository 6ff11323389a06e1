import { deactivateCampaign, findCampaign } from '../../platform/campaigns';
import { defineEndpoint } from '../endpoint';
import { Id, requestBody } from '../../schemas/common';

/** Deactivate campaign. */
export const deactivateScampaign = defineEndpoint({
	page: 'Deactivate campaign',
	path: '/scampaigns/deactivate',
	body: requestBody({ id: Id }),
	right: 'launch',
	changes: true,
	handle: (body, context) => {
		deactivateCampaign(findCampaign(body.id, context), context);
		return { data: null };
	},
});
