import { Type } from '@sinclair/typebox';
import { CAMPAIGN_STATES } from '../../things/campaigns';
import { showCampaign, upToDate } from '../../platform/campaigns';
import { listPage } from '../../platform/lists';
import { defineEndpoint } from '../endpoint';
import { requestBody } from '../../schemas/common';
import { listFields } from '../../schemas/list';

/** Get campaign list. */
export const listScampaigns = defineEndpoint({
	page: 'Get campaign list',
	path: '/scampaigns/list',
	body: requestBody({
		...listFields,
		state: Type.Optional(Type.Union(CAMPAIGN_STATES.map((state) => Type.Literal(state)))),
		/** Unlike in Get scenarios list, the options stand right under the name. */
		attributes: Type.Optional(Type.Record(Type.String(), Type.Array(Type.String()))),
	}),
	right: 'list',
	changes: false,
	handle: (body, context) => {
		const wanted = Object.entries(body.attributes ?? {});
		const campaigns = context.state.campaigns.filter((campaign) => {
			const { state, attributes } = upToDate(campaign, context);
			return (
				(body.state === undefined || state === body.state) &&
				wanted.every(([name, options]) =>
					options.some((option) => attributes[name]?.includes(option)),
				)
			);
		});
		return listPage(campaigns, body, showCampaign, context);
	},
});
