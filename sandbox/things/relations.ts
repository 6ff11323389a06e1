/** A kind of relations between the profiles of two databases. */
export interface RelationType {
	readonly id: number;
	readonly name: string;
	/** The database of those who receive it. */
	readonly databaseA: number;
	/** The database of those who give it. */
	readonly databaseB: number;
}

export type RelationValue = number | boolean | string;

/** A relation of two profiles, with its properties. */
export interface Relation {
	readonly typeId: number;
	/** The profile of database A. */
	readonly a: string;
	/** The profile of database B. */
	readonly b: string;
	properties: Readonly<Record<string, RelationValue>>;
}
