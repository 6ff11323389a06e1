/** A file that arrived with a request. */
export interface Attachment {
	readonly name: string;
	readonly mimeType: string;
	/** In bytes. */
	readonly size: number;
	/** Hexadecimal. */
	readonly sha256: string;
}
