/** A part of a batch with the size that it adds to the request. */
export interface Part {
	/** In bytes of the request's body. */
	bytes: number;
}

export interface Limits {
	/** How many parts a request may hold. */
	parts: number;
	/** How many bytes they may take together. */
	bytes: number;
}

/**
 * Cuts parts into requests: in order, each as full as the limits allow. A part that is too large for any
 * request stands alone.
 */
export function cut<T extends Part>(parts: readonly T[], limits: Limits): T[][] {
	const requests: T[][] = [];
	let current: T[] = [];
	let bytes = 0;
	for (const part of parts) {
		if (
			current.length >= limits.parts ||
			(current.length > 0 && bytes + part.bytes > limits.bytes)
		) {
			requests.push(current);
			current = [];
			bytes = 0;
		}
		current.push(part);
		bytes += part.bytes;
	}
	if (current.length > 0) requests.push(current);
	return requests;
}
