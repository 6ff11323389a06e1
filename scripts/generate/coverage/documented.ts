import type { Both } from '../texts/language';

/** A section of Altcraft's documentation. */
export interface DocumentedSection {
	section: Both;
	requests: readonly DocumentedRequest[];
}

export interface DocumentedRequest {
	/** The title of its page in English. */
	page: string;
	/** Below `/api/v1.1`, as the page prints it; from the host on where it lies elsewhere, and null where no page tells it. */
	path: string | null;
	/** Whether its page was read in part, or not at all, so that the path follows from its siblings. */
	inferred?: 'part' | 'path';
	/** The operation that does the same by another request, as "mailing.getMany". */
	coveredBy?: string;
	/** Why no operation is to have it, and API Request cannot send it either. */
	leftOut?: LeftOut;
}

/**
 * - `deprecated`: Altcraft advises against it
 * - `otherProtocol`: it needs another credential, or is no request of this API
 */
export type LeftOut = 'deprecated' | 'otherProtocol';
