import type { PointerBody } from '../schemas/market';

/** One page of a list that goes on by pointers, the first of which is empty. */
export function pageByPointer<Thing>(
	all: readonly Thing[],
	{ from_id: from = '', limit = 1000 }: PointerBody,
	pointerOf: (thing: Thing) => string,
	show: (thing: Thing) => unknown,
) {
	const page = all.filter((thing) => pointerOf(thing) > from).slice(0, limit);
	const last = page.at(-1);
	return {
		next_from_id: last === undefined ? from : pointerOf(last),
		result: page.map(show),
	};
}
