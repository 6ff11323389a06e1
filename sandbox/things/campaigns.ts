/** States of a campaign (Get campaign list page). */
export const CAMPAIGN_STATES = [
	'cloning',
	'inactive',
	'waiting',
	'active',
	'completed',
	'deleted',
] as const;

export type CampaignState = (typeof CAMPAIGN_STATES)[number];

/** A campaign: a container of mailings and scenarios ("scampaign" in the paths). */
export interface Campaign {
	readonly id: number;
	readonly name: string;
	readonly description: string;
	state: CampaignState;
	readonly uiTags: readonly string[];
	readonly groups: readonly number[];
	readonly attributes: Readonly<Record<string, readonly string[]>>;
	/** The audience: a segment of a database. */
	readonly segmentId: number;
	readonly databaseId: number;
	/** Ids of the scenarios and mailings in it. */
	readonly scenarioIds: readonly number[];
	readonly triggerIds: readonly number[];
	readonly broadcastIds: readonly number[];
	readonly regularIds: readonly number[];
	/** When it starts, pauses and completes; null is never. */
	startsAt: Date | null;
	pausesAt: Date | null;
	completesAt: Date | null;
	readonly createdAt: Date;
	updatedAt: Date;
}
