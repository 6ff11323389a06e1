/** A file that a task has made, by its path below /api/download/. */
export interface Download {
	readonly mimeType: string;
	readonly content: Uint8Array;
	readonly at: Date;
}
