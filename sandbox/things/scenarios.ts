import type { LaunchDetails } from './launches';

/** A node of a scenario, as Get scenarios list shows it. */
export interface ScenarioNode {
	readonly node_id: number;
	readonly name: string;
	readonly type: string;
	readonly templates?: readonly number[];
	readonly campaign_id?: number;
}

export interface Scenario {
	readonly id: number;
	readonly name: string;
	/** The database whose profiles go through it. */
	readonly listId: number;
	isActive: boolean;
	readonly mode: string;
	readonly uiTags: readonly string[];
	readonly groups: readonly number[];
	readonly attributes: Readonly<Record<string, readonly string[]>>;
	readonly nodes: readonly ScenarioNode[];
	/** Ids of the profiles that are in the scenario now. */
	profileIds: Set<string>;
}

/** A profile that entered a scenario through the API. */
export interface ScenarioEntry extends LaunchDetails {
	readonly scenarioId: number;
	readonly profileId: string;
	readonly requestId: string | null;
	readonly at: Date;
}
