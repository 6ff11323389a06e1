import { type Static, Type } from '@sinclair/typebox';
import { activateCampaign, findCampaign } from '../../platform/campaigns';
import type { Context } from '../../platform/context';
import { invalidParameter } from '../../platform/invalid-parameter';
import { readTime } from '../../platform/times';
import { defineEndpoint } from '../endpoint';
import { Id, requestBody } from '../../schemas/common';

const Body = requestBody({
	id: Id,
	activate_date: Type.Optional(Type.String()),
	start_date: Type.Optional(Type.String()),
	deactivate_date: Type.Optional(Type.String()),
	completed_date: Type.Optional(Type.String()),
});

/** Activate campaign: its table calls the start activate_date, its tip and examples start_date. */
export const activateScampaign = defineEndpoint({
	page: 'Activate campaign',
	path: '/scampaigns/activate',
	body: Body,
	right: 'launch',
	changes: true,
	handle: (body, context) => {
		const campaign = findCampaign(body.id, context);
		const dates = {
			startsAt: readStart(body, context),
			pausesAt: readTime(body.deactivate_date, 'deactivate_date', context),
			completesAt: readTime(body.completed_date, 'completed_date', context),
		};
		activateCampaign(campaign, dates, context);
		return { data: null };
	},
});

/** The start, or null for at once. A name that a variant does not know is ignored. */
function readStart(body: Static<typeof Body>, context: Context): Date | null {
	const { campaignStartName, campaignStart } = context.variants;
	const given =
		campaignStartName === 'either'
			? (body.start_date ?? body.activate_date)
			: body[campaignStartName];
	if (given === undefined && campaignStart === 'required') {
		throw invalidParameter(context, 'the date of the start is required');
	}
	return readTime(given, 'the date of the start', context);
}
