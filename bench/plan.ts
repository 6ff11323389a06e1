import type { Case } from './measure';
import {
	batch,
	batchEvaluated,
	batchOfItems,
	exportOf,
	expressions,
	nothing,
	oneByOne64,
	oneByOne8,
	peer,
	productBatch,
	productPeer,
	profileBatch,
	profilePeer,
	refused,
	skuBatch,
	type Method,
} from './methods';

/** Whether all is measured, or what takes a few minutes. */
export type Form = 'full' | 'quick';

/** The case that the memory and most goals are measured at. */
export const REFERENCE = { items: 10_000, latency: 50 } as const;

/** The client of n8n waits no longer than two minutes for an execution. */
const LONGEST = 100_000;
const SENDING = [peer, oneByOne8, oneByOne64, batch, batchOfItems];

const atReference = (methods: readonly Method[]): Case[] =>
	methods.map((method) => ({ method, ...REFERENCE }));

/** Cases of all sizes and latencies, or of those that most goals are about. */
export function timesOf(form: Form): Case[] {
	if (form === 'quick') {
		return [
			...SENDING.map((method) => ({ method, items: 1000, latency: 50 })),
			...atReference([peer, oneByOne64, batch, batchOfItems, expressions]),
		];
	}
	const cases = [100, 1000, 10_000].flatMap((items) =>
		[5, 50, 200].flatMap((latency) => SENDING.map((method) => ({ method, items, latency }))),
	);
	const local = [100, 1000, 10_000].map((items) => ({ method: expressions, items, latency: 0 }));
	return [...cases, ...local].filter((each) => (lowerLimit(each) ?? 0) <= LONGEST);
}

export const memoryOf = (form: Form): Case[] =>
	atReference(form === 'quick' ? [peer, batch, batchOfItems] : [...SENDING, nothing]);

/** What a run of many items blocks: n8n's own nodes first. */
export const blocksOf = (form: Form): Case[] =>
	[nothing, expressions, batchOfItems, batchEvaluated, refused].map((method) => ({
		...{ method, latency: 5 },
		items: form === 'quick' ? 10_000 : 100_000,
	}));

/** Profiles into a database, beside n8n's own way. */
export const profiles: readonly Case[] = atReference([profilePeer, profileBatch]);

/** A catalogue, beside n8n's own way for a tenth of it: that opens a connection for each product. */
export const products: readonly Case[] = [
	{ method: productPeer, ...REFERENCE },
	{ method: productBatch, ...REFERENCE },
	{ method: productBatch, items: 100_000, latency: REFERENCE.latency },
	{ method: skuBatch, items: 100_000, latency: REFERENCE.latency },
];

/** A small file first, so that n8n has loaded all that files need. */
const smallFile = exportOf(1);

/** Files of profiles, in megabytes. */
export const files: readonly Case[] = [50, 600].map((megabytes) => ({
	...{ method: exportOf(megabytes, smallFile), items: 1, latency: 5 },
}));

/**
 * @returns the time that latency and concurrency alone take, in milliseconds; undefined where the
 * method has no set concurrency
 */
export function lowerLimit({ method, items, latency }: Case): number | undefined {
	return method.concurrency === undefined
		? undefined
		: Math.ceil(items / method.concurrency) * latency;
}
