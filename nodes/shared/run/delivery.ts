import type { IDataObject } from 'n8n-workflow';

/** What became of items: a result, or what was thrown. */
export type Outcome = { items: number[] } & ({ json: IDataObject } | { thrown: unknown });

/** One request, and the items that go with it. */
export interface Delivery {
	items: number[];
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
}

/** Runs what gives outcomes; what it throws is the outcome of each of the items. */
export async function settled(items: number[], act: () => Promise<Outcome[]>): Promise<Outcome[]> {
	try {
		return await act();
	} catch (thrown) {
		return items.map((item) => ({ items: [item], thrown }));
	}
}
