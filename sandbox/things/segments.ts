/** A segment of the profiles of a database. */
export interface Segment {
	readonly id: number;
	readonly name: string;
	readonly databaseId: number;
	readonly uiTags: readonly string[];
	readonly groups: readonly number[];
}
