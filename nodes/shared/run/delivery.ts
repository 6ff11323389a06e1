import type { IBinaryKeyData, IDataObject } from 'n8n-workflow';

import type { Options } from '../fields/kit/options';
import type { Pace } from './pace';
import type { CountedRemark } from './remarks';

/** An output item. */
export interface Result {
	json: IDataObject;
	/** Files that belong to it. */
	binary?: IBinaryKeyData | undefined;
	/** What it is for a further item that asked for the same, where it is not the same. */
	repeated?: (() => IDataObject) | undefined;
	/** What to tell above the output, since the item itself does not show it. */
	note?: string | undefined;
}

/** What became of items: a result, or what was thrown. */
export type Outcome = { items: number[] } & (Result | { thrown: unknown });

/** What the user set for a request that bears on the run as a whole. */
export type DeliveryOptions = Pick<Options, 'checkOnly' | 'includeInputFields' | 'keepTrying'>;

/** One request, and the items that go with it. */
export interface Delivery {
	items: number[];
	/** The number of its connection, as in the run. */
	account: number;
	options: DeliveryOptions;
	/**
	 * Never rejects: what is thrown is the outcome of its items.
	 *
	 * @param pace to be waited for before what became of each item is read
	 */
	send(pace: Pace): Promise<Outcome[]>;
}

/** All requests of a run, and the items whose values cannot be sent. */
export interface Plan {
	deliveries: Delivery[];
	refused: Outcome[];
	/** Requests under way at once. */
	concurrency: number;
	/** Names of the items' fields that requests have no place for. */
	unsent: Set<string>;
	/** What holds for some of the items, though nothing is wrong with them. */
	remarks: CountedRemark[];
	/** What goes into a request together, in the plural; undefined where each item has a request of its own. */
	things?: string;
}

/** Runs what gives outcomes; what it throws is the outcome of each of the items. */
export async function settled(items: number[], act: () => Promise<Outcome[]>): Promise<Outcome[]> {
	try {
		return await act();
	} catch (thrown) {
		return items.map((item) => ({ items: [item], thrown }));
	}
}
