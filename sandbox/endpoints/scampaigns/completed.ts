import { completeCampaign, findCampaign } from '../../platform/campaigns';
import { defineEndpoint } from '../endpoint';
import { Id, requestBody } from '../../schemas/common';

/** Complete campaign. */
export const completeScampaign = defineEndpoint({
	page: 'Complete campaign',
	path: '/scampaigns/completed',
	body: requestBody({ id: Id }),
	right: 'launch',
	changes: true,
	handle: (body, context) => {
		completeCampaign(findCampaign(body.id, context), context);
		return { data: null };
	},
});
