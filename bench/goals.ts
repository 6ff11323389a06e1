import {
	batch,
	batchOfItems,
	expressions,
	nothing,
	oneByOne64,
	oneByOne8,
	profileBatch,
	type Method,
} from './methods';
import { lowerLimit, REFERENCE } from './plan';
import { find, peerOf, type Result } from './results';
import { megabytes } from './table';

/** What the node is to reach, and whether it did. */
export interface Goal {
	text: string;
	measured: string;
	met: boolean;
}

const TIMES_FASTER = new Map<Method, number>([
	[batchOfItems, 20],
	[batch, 4],
	[profileBatch, 20],
]);
const OF_PEER_MEMORY = 0.5;
const OF_LIMIT = 1.15;
/** Of what the node does for all items, beyond what n8n does with a node that does nothing, in milliseconds. */
const LONGEST_BLOCK = 100;
/** The share of an item in the limit, in milliseconds, below which n8n's own work sets the pace. */
const SLOW_ITEM = 3;
/** What the largest file may take, and how much more than the smallest, in bytes. */
const MOST_FOR_A_FILE = 100e6;
const MORE_FOR_A_LARGER_FILE = 20e6;

/** The goals that times tell something of. */
export const judgeTimes = (times: readonly Result[]): Goal[] => [
	...[...TIMES_FASTER].flatMap(([method, factor]) => throughput(times, method, factor)),
	...times.flatMap(closeToLimit),
	...times.flatMap((result) => noSlower(times, result)),
];

/** The goals that the memory beside that of n8n's own way tells something of. */
export const judgeMemory = (memory: readonly Result[]): Goal[] =>
	[...TIMES_FASTER.keys()].flatMap((method) => frugality(memory, method));

/** The goals for how long n8n answers nobody. */
export const judgeBlocks = (blocks: readonly Result[]): Goal[] =>
	blocks.flatMap((result) => withoutBlock(blocks, result));

/** The goals for files, of which the first is the smallest and the last the largest. */
export function judgeFiles(files: readonly Result[]): Goal[] {
	const [small, large] = [files[0], files.at(-1)];
	if (small?.growth === undefined || large?.growth === undefined) return [];
	const more = large.growth - small.growth;
	return [
		{
			text: `${large.method.name}: no more than ${megabytes(MORE_FOR_A_LARGER_FILE)} beyond ${small.method.name}`,
			measured: `${megabytes(more)} more`,
			met: more <= MORE_FOR_A_LARGER_FILE,
		},
		{
			text: `${large.method.name}: less than ${megabytes(MOST_FOR_A_FILE)}`,
			measured: megabytes(large.growth),
			met: large.growth < MOST_FOR_A_FILE,
		},
	];
}

const where = ({ items, latency }: Pick<Result, 'items' | 'latency'>) =>
	`${String(items)} items at ${String(latency)} ms`;

function throughput(times: readonly Result[], method: Method, factor: number): Goal[] {
	const [ours, peers] = [find(times, method, REFERENCE), peerOf(times, { method, ...REFERENCE })];
	if (ours === undefined || peers === undefined) return [];
	const reached = peers.duration / ours.duration;
	return [
		{
			text: `${method.name}, ${where(REFERENCE)}: at least ${String(factor)} times as fast as ${peers.method.name}`,
			measured: `${reached.toFixed(1)} times`,
			met: reached >= factor,
		},
	];
}

function frugality(memory: readonly Result[], method: Method): Goal[] {
	const [ours, peers] = [find(memory, method, REFERENCE), peerOf(memory, { method, ...REFERENCE })];
	if (ours?.growth === undefined || peers?.growth === undefined) return [];
	const share = ours.growth / peers.growth;
	return [
		{
			text: `${method.name}, ${where(REFERENCE)}: less than half of the memory of ${peers.method.name}`,
			measured: `${(share * 100).toFixed(0)}%`,
			met: share < OF_PEER_MEMORY,
		},
	];
}

function closeToLimit(result: Result): Goal[] {
	const limit = lowerLimit(result);
	const isOneByOne = result.method === oneByOne8 || result.method === oneByOne64;
	if (!isOneByOne || limit === undefined || limit / result.items <= SLOW_ITEM) return [];
	const above = result.duration / limit;
	return [
		{
			text: `${result.method.name}, ${where(result)}: within 15% of what latency and concurrency allow`,
			measured: `${((above - 1) * 100).toFixed(0)}% above`,
			met: above <= OF_LIMIT,
		},
	];
}

function noSlower(times: readonly Result[], result: Result): Goal[] {
	const peers = peerOf(times, result);
	const { method, items, latency } = result;
	if (method !== oneByOne64 || items < 1000 || latency > 50 || peers === undefined) return [];
	const share = result.duration / peers.duration;
	const least = (lowerLimit(result) ?? 0) / peers.duration;
	return [
		{
			text: `${method.name}, ${where(result)}: no slower than ${peers.method.name}`,
			// Where the latency alone takes longer than the other node, no node could meet it.
			measured: `${share.toFixed(2)} of its time (latency and concurrency alone: ${least.toFixed(2)})`,
			met: share <= 1,
		},
	];
}

function withoutBlock(blocks: readonly Result[], result: Result): Goal[] {
	const { method, items, blocked } = result;
	const own = find(blocks, nothing, result)?.blocked;
	if (method === nothing || method === expressions) return [];
	if (own === undefined || blocked === undefined) return [];
	const beyond = Math.max(0, blocked - own);
	return [
		{
			text: `${method.name}, ${String(items)} items: blocks n8n for no more than ${String(LONGEST_BLOCK)} ms beyond ${nothing.name}`,
			measured: `${beyond.toFixed(0)} ms`,
			met: beyond <= LONGEST_BLOCK,
		},
	];
}
