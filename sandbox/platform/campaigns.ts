import type { Campaign, CampaignState } from '../things/campaigns';
import type { Context } from './context';
import { AltcraftError } from './errors';
import { switchMailing } from './mailings';
import { findVisible } from './visibility';

/** The campaign with an id, in the state that its dates have brought it to. Throws 404. */
export function findCampaign(id: number, context: Context): Campaign {
	return upToDate(findVisible(context.state.campaigns, id, 'campaign', context), context);
}

/** Lets the dates of a campaign act that have passed, and returns it. */
export function upToDate(campaign: Campaign, context: Context): Campaign {
	const hasPassed = (date: Date | null): boolean => date !== null && date <= context.now;
	if (campaign.state === 'waiting' && hasPassed(campaign.startsAt)) campaign.state = 'active';
	if (campaign.state === 'active' || campaign.state === 'inactive') {
		if (hasPassed(campaign.completesAt)) completeCampaign(campaign, context);
		else if (hasPassed(campaign.pausesAt)) campaign.state = 'inactive';
	}
	return campaign;
}

/** When a campaign starts, pauses and completes; null is at once for the start, else never. */
export interface CampaignDates {
	readonly startsAt: Date | null;
	readonly pausesAt: Date | null;
	readonly completesAt: Date | null;
}

/** Activates a campaign, or lets it wait for its start (Activate campaign page). */
export function activateCampaign(campaign: Campaign, dates: CampaignDates, context: Context): void {
	checkState(campaign, ['inactive', 'waiting', 'active']);
	const { startsAt } = dates;
	Object.assign(campaign, dates);
	campaign.state = startsAt !== null && startsAt > context.now ? 'waiting' : 'active';
	campaign.updatedAt = context.now;
}

/** Pauses a campaign; it can be activated again (Deactivate campaign page). */
export function deactivateCampaign(campaign: Campaign, context: Context): void {
	checkState(campaign, ['inactive', 'waiting', 'active']);
	campaign.state = 'inactive';
	campaign.updatedAt = context.now;
}

/** Ends a campaign and switches off the mailings and scenarios in it (Complete campaign page). */
export function completeCampaign(campaign: Campaign, context: Context): void {
	checkState(campaign, ['inactive', 'waiting', 'active', 'completed']);
	campaign.state = 'completed';
	campaign.updatedAt = context.now;
	const { scenarioIds, triggerIds, broadcastIds, regularIds } = campaign;
	const mailingIds = new Set([...triggerIds, ...broadcastIds, ...regularIds]);
	for (const mailing of context.state.mailings) {
		if (mailingIds.has(mailing.id)) switchMailing(mailing, false, context);
	}
	for (const scenario of context.state.scenarios) {
		if (scenarioIds.includes(scenario.id)) scenario.isActive = false;
	}
}

/** No page says what comes in the other states; the sandbox refuses. */
function checkState({ id, state }: Campaign, allowed: readonly CampaignState[]): void {
	if (!allowed.includes(state)) {
		throw new AltcraftError(400, `campaign ${String(id)} is ${state}`);
	}
}

/** A campaign as the pages of the list and of one campaign show it. */
export function showCampaign(campaign: Campaign): Record<string, unknown> {
	return {
		id: campaign.id,
		is_delete: campaign.state === 'deleted',
		createtime: campaign.createdAt.toISOString(),
		updatetime: campaign.updatedAt.toISOString(),
		updated_user: 'api.user',
		name: campaign.name,
		description: campaign.description,
		tags: campaign.uiTags,
		state: campaign.state,
		audience: {
			state: 'ready',
			seg_id: campaign.segmentId,
			list_id: campaign.databaseId,
			extension_conf: {
				workflows: { ids: campaign.scenarioIds },
				triggers: { ids: campaign.triggerIds },
				broadcasts: { ids: campaign.broadcastIds },
				regulars: { ids: campaign.regularIds },
				abns: { ids: [] },
				placements: { ids: [] },
			},
		},
	};
}
