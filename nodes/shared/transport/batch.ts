/** A part of a batch, with the sizes that it adds to the request's body, in bytes. */
export interface Part {
	/** As it is. */
	bytes: number;
	/** As it counts where batches are cut: the same whenever the batch is made anew. */
	counted: number;
}

export interface Limits {
	/** How many parts a request may hold. */
	parts: number;
	/** How many bytes they may take together. */
	bytes: number;
}

/**
 * Cuts parts into requests: in order, each as full as the limits allow by the sizes that count. A part that is too large
 * for any request stands alone. What is larger than it counted for is halved until it fits.
 */
export function cut<T extends Part>(parts: readonly T[], limits: Limits): T[][] {
	const requests: T[][] = [];
	let current: T[] = [];
	let bytes = 0;
	for (const part of parts) {
		if (
			current.length >= limits.parts ||
			(current.length > 0 && bytes + part.counted > limits.bytes)
		) {
			requests.push(current);
			current = [];
			bytes = 0;
		}
		current.push(part);
		bytes += part.counted;
	}
	if (current.length > 0) requests.push(current);
	return requests.flatMap((request) => fitting(request, limits.bytes));
}

/** By halves, since where these end hardly depends on the sizes. */
function fitting<T extends Part>(parts: T[], bytes: number): T[][] {
	const size = parts.reduce((sum, part) => sum + part.bytes, 0);
	if (size <= bytes || parts.length === 1) return [parts];
	const middle = Math.ceil(parts.length / 2);
	return [parts.slice(0, middle), parts.slice(middle)].flatMap((half) => fitting(half, bytes));
}
