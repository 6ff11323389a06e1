import type { IBinaryKeyData, IDataObject } from 'n8n-workflow';

/** An output item. */
export interface Result {
	json: IDataObject;
	/** Files that belong to it. */
	binary?: IBinaryKeyData | undefined;
	/** What to tell above the output, since the item itself does not show it. */
	note?: string | undefined;
}

/** What became of items: a result, or what was thrown. */
export type Outcome = { items: number[] } & (Result | { thrown: unknown });

/** One request, and the items that go with it. */
export interface Delivery {
	items: number[];
	/** The number of its connection, as in the run. */
	account: number;
	/** Whether it is sent although Altcraft counts as down. */
	keepTrying: boolean;
	/** Never rejects: what is thrown is the outcome of its items. */
	send(): Promise<Outcome[]>;
}

/** All requests of a run, and the items whose values cannot be sent. */
export interface Plan {
	deliveries: Delivery[];
	refused: Outcome[];
	/** Requests under way at once. */
	concurrency: number;
	/** Names of the items' fields that requests have no place for. */
	unsent: Set<string>;
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
