import type { Case } from './measure';
import {
	batch,
	batchEvaluated,
	batchOfItems,
	expressions,
	nothing,
	oneByOne64,
	oneByOne8,
	peer,
	refused,
	type Method,
} from './methods';

/** What is measured. */
export interface Plan {
	/** All in one n8n process, one after another. */
	times: readonly Case[];
	/** Each in a new n8n process, whose memory holds nothing of the others. */
	memory: readonly Case[];
	/** How long n8n answers nobody, each in a new n8n process. */
	blocks: readonly Case[];
	/** A short case is run so often. */
	runs: number;
}

/** The case that the memory and most goals are measured at. */
export const REFERENCE = { items: 10_000, latency: 50 } as const;

/** The client of n8n waits no longer than two minutes for an execution. */
const LONGEST = 100_000;
/** Of short cases; the middle one counts. */
const RUNS = 3;
const SENDING = [peer, oneByOne8, oneByOne64, batch, batchOfItems];

/** Cases of all sizes and latencies. */
export function fullPlan(): Plan {
	const cases = [100, 1000, 10_000].flatMap((items) =>
		[5, 50, 200].flatMap((latency) => SENDING.map((method) => ({ method, items, latency }))),
	);
	const local = [100, 1000, 10_000].map((items) => ({ method: expressions, items, latency: 0 }));
	const times = [...cases, ...local].filter((each) => (lowerLimit(each) ?? 0) <= LONGEST);
	const memory = atReference([...SENDING, nothing]);
	return { times, memory, blocks: blocksAt(100_000), runs: RUNS };
}

/** Cases of about two and a half minutes together. */
export function quickPlan(): Plan {
	const times = [
		...SENDING.map((method) => ({ method, items: 1000, latency: 50 })),
		...atReference([peer, oneByOne64, batch, batchOfItems, expressions]),
	];
	const memory = atReference([peer, batch, batchOfItems]);
	return { times, memory, blocks: blocksAt(10_000), runs: RUNS };
}

const atReference = (methods: readonly Method[]): Case[] =>
	methods.map((method) => ({ method, ...REFERENCE }));

/** What a run of many items blocks: n8n's own nodes first. */
const blocksAt = (items: number): Case[] =>
	[nothing, expressions, batchOfItems, batchEvaluated, refused].map((method) => ({
		method,
		items,
		latency: 5,
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
