import { InvalidParameter } from '../errors';

/** A request, or an entry of one, that carries a key of the user's own. */
export interface Keyed {
	item: number;
	/** The user's key, as `keyOf` gives it. */
	key: string | undefined;
	/** All that tells it from others. */
	fingerprint: string;
}

/**
 * A key of the user's own within its account: another account does not know it.
 *
 * @param own undefined where they gave none
 */
export const keyOf = ({ account }: { account: number }, own: string | undefined) =>
	own === undefined ? undefined : `${String(account)}:${own}`;

/** The requests of a run, by what their keys say of them. */
export interface SortedByKey<T> {
	/** Each of those to carry out, with the items that asked for exactly the same under the same key. */
	unique: Array<{ first: T; equal: T[] }>;
	/** Those whose key stands for something else as well: Altcraft would carry out the first of them alone. */
	clashing: Array<{ one: T; thrown: InvalidParameter }>;
}

/**
 * Sorts the requests of a run by their keys. For a day, Altcraft carries out requests with the same key once, whatever
 * they hold (page "Deduplication of requests").
 */
export function sortByKey<T extends Keyed>(all: readonly T[]): SortedByKey<T> {
	const groups = new Map<string, [T, ...T[]]>();
	const unique: SortedByKey<T>['unique'] = [];
	for (const one of all) {
		const group = one.key === undefined ? undefined : groups.get(one.key);
		if (group !== undefined) group.push(one);
		else if (one.key === undefined) unique.push({ first: one, equal: [] });
		else groups.set(one.key, [one]);
	}
	const clashing: SortedByKey<T>['clashing'] = [];
	for (const group of groups.values()) {
		const [first, ...equal] = group;
		const other = equal.find(({ fingerprint }) => fingerprint !== first.fingerprint);
		if (other === undefined) unique.push({ first, equal });
		else clashing.push(...group.map((one) => ({ one, thrown: clash(one, group) })));
	}
	return { unique: unique.sort(({ first: a }, { first: b }) => a.item - b.item), clashing };
}

/** How many items a refusal names. */
const NAMED = 5;

function clash<T extends Keyed>(one: T, group: readonly T[]): InvalidParameter {
	// As n8n counts in "[item 0]".
	const others = group.filter(({ fingerprint }) => fingerprint !== one.fingerprint);
	const named = [one, ...others.slice(0, NAMED - 1)].map(({ item }) => String(item)).join(', ');
	return new InvalidParameter(
		'Request ID',
		`is the same for items that ask for different things (items ${named}), and nothing was sent for them`,
		'Altcraft would carry out only the first of them. Give each event a key of its own, for example by an expression with its number',
	);
}
