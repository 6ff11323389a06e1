/** A segment of the profiles of a database. */
export interface Segment {
	readonly id: number;
	readonly name: string;
	/** Profiles are put into a static one; the others follow from conditions. */
	readonly type: 'static' | 'dynamic';
	readonly databaseId: number;
	/** Of a static one: the profiles that are in it, by their ids, and since when. */
	readonly members: Map<string, Date>;
	readonly uiTags: readonly string[];
	readonly groups: readonly number[];
}
