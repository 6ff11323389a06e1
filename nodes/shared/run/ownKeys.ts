import { InvalidParameter } from '../errors';
import type { Pace } from './pace';

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

/** A request to carry out, with those that ask for exactly the same under the same key. */
interface Unique<T> {
	first: T;
	equal: T[];
}

/** The requests of a run, by what their keys say of them. */
export interface SortedByKey<T> {
	unique: Array<Unique<T>>;
	/** Those whose key stands for something else as well: Altcraft would carry out the first of them alone. */
	clashing: Array<{ one: T; thrown: InvalidParameter }>;
}

/**
 * Sorts the requests of a run by their keys. For a day, Altcraft carries out requests with the same key once, whatever
 * they hold (page "Deduplication of requests").
 *
 * @param all in the order of their items
 */
export async function sortByKey<T extends Keyed>(
	all: readonly T[],
	pace: Pace,
): Promise<SortedByKey<T>> {
	const byKey = new Map<string, Unique<T>>();
	const unique: Array<Unique<T>> = [];
	for (const one of all) {
		await pace();
		const known = one.key === undefined ? undefined : byKey.get(one.key);
		if (known !== undefined) {
			known.equal.push(one);
			continue;
		}
		const made = { first: one, equal: [] };
		unique.push(made);
		if (one.key !== undefined) byKey.set(one.key, made);
	}
	const clashing: SortedByKey<T>['clashing'] = [];
	for (const group of byKey.values()) {
		await pace();
		if (!isClash(group)) continue;
		const together = [group.first, ...group.equal];
		clashing.push(...together.map((one) => ({ one, thrown: clash(one, together) })));
	}
	return {
		unique: clashing.length === 0 ? unique : unique.filter((one) => !isClash(one)),
		clashing,
	};
}

const isClash = <T extends Keyed>({ first, equal }: Unique<T>): boolean =>
	equal.some(({ fingerprint }) => fingerprint !== first.fingerprint);

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
