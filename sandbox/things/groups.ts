/** An access group; objects belong to groups, tokens see groups. */
export interface Group {
	readonly id: number;
	readonly name: string;
}
