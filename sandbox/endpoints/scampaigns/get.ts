import { Type } from '@sinclair/typebox';
import { findCampaign, showCampaign } from '../../platform/campaigns';
import { objectData } from '../../platform/objects';
import { defineEndpoint } from '../endpoint';
import { Id, requestBody } from '../../schemas/common';

/** Get campaign information. The form of the marketing activities is not visible: they stay empty. */
export const getScampaign = defineEndpoint({
	page: 'Get campaign information',
	path: '/scampaigns/get',
	body: requestBody({ id: Id, marketing_activities: Type.Optional(Type.Boolean()) }),
	right: 'list',
	changes: false,
	handle: (body, context) =>
		objectData(
			{
				...showCampaign(findCampaign(body.id, context)),
				...(body.marketing_activities === true ? { marketing_activities: [] } : {}),
			},
			'array',
			context,
		),
});
