import { findCampaign } from '../../platform/campaigns';
import { defineEndpoint } from '../endpoint';
import { Id, requestBody } from '../../schemas/common';

/** Get campaign status. */
export const getScampaignStatus = defineEndpoint({
	page: 'Get campaign status',
	path: '/scampaigns/get_status',
	body: requestBody({ id: Id }),
	right: 'list',
	changes: false,
	handle: (body, context) => ({ data: { status: findCampaign(body.id, context).state } }),
});
