import type { Case, Measurement } from './measure';
import type { Method } from './methods';

/** A case and what it took. */
export type Result = Case & Measurement;

/** @returns the result of the method at that many items and that latency, if it was measured */
export function find(
	results: readonly Result[],
	method: Method,
	{ items, latency }: Pick<Case, 'items' | 'latency'>,
): Result | undefined {
	return results.find(
		(result) => result.method === method && result.items === items && result.latency === latency,
	);
}

/** @returns the result of n8n's own way to do the same; of that way itself, its own; undefined where there is none */
export function peerOf(results: readonly Result[], each: Case): Result | undefined {
	const isPeer = results.some(({ method }) => method.peer === each.method);
	const peer = isPeer ? each.method : each.method.peer;
	return peer === undefined ? undefined : find(results, peer, each);
}

/** @returns the one in the middle by duration, the slower of the two where they are even */
export function median(measurements: readonly [Measurement, ...Measurement[]]): Measurement {
	const [first] = measurements;
	const sorted = [...measurements].sort((one, other) => one.duration - other.duration);
	return sorted[Math.floor(sorted.length / 2)] ?? first;
}
