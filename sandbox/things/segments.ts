import type { Channel } from './channels';

/**
 * - `static`: profiles that were put in one by one
 * - `dynamic`: whoever meets the conditions when it is asked
 * - `updatable`: the same, counted on a schedule
 */
export type SegmentType = 'static' | 'dynamic' | 'updatable';

/** Conditions on the profiles of a database, as requests write them (page "Create segment"). */
export interface SegmentCondition {
	readonly condition: 'and' | 'or';
	readonly list_id: number;
	readonly limit?: number;
	readonly percent_from?: number;
	readonly percent_to?: number;
	readonly queries: ReadonlyArray<Readonly<Record<string, unknown>>>;
}

/** How many profiles of a segment can be reached in a channel. */
export interface ReachCount {
	readonly channel: Channel;
	readonly status: {
		readonly subscribed_sendable: number;
		readonly unconfirmed_sendable: number;
	};
}

/** Some profiles of a database. */
export interface Segment {
	readonly id: number;
	name: string;
	type: SegmentType;
	/** Whether it is counted on a schedule. */
	isScheduled: boolean;
	readonly databaseId: number;
	conditions: readonly SegmentCondition[];
	/** Of a static one: the profiles that are in it, by their ids, and since when. */
	readonly members: Map<string, Date>;
	/** The profiles that have ever been put in, with the time of the last entry. */
	readonly entries: Map<string, Date>;
	/** The profiles that were taken out, with the time of the last exit. */
	readonly exits: Map<string, Date>;
	/** As last counted, by the resource. */
	readonly counters: Map<number, readonly ReachCount[]>;
	readonly uiTags: readonly string[];
	readonly groups: readonly number[];
}

/** That a profile entered a segment or left it, which triggers and scenarios may wait for. */
export interface SegmentEvent {
	readonly kind: 'entered' | 'left';
	readonly segmentId: number;
	readonly profileId: string;
	readonly at: Date;
}
