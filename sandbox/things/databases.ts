/** A custom field of a database or of a resource; types as on "Types of fields in the database". */
export interface DatabaseField {
	readonly name: string;
	readonly title: string;
	readonly type:
		| 'int'
		| 'float'
		| 'string'
		| 'date'
		| 'bool'
		| 'enum'
		| 'ip'
		| 'tags'
		| 'object'
		| 'arr_object';
	/** Whether no two profiles may have the same value. */
	readonly isUnique?: true;
}

export interface Database {
	readonly id: number;
	readonly name: string;
	readonly uiTags: readonly string[];
	readonly groups: readonly number[];
	readonly description: string;
	/** The suppression list that goes with it. */
	readonly suppressionListId: number;
	readonly fields: readonly DatabaseField[];
}
