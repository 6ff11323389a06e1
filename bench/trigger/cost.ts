import { totalmem } from 'node:os';
import { MemoryWatch, processorTime, residentBytes } from '../memory';

/** What a process took for a piece of work. */
export interface Cost {
	/** In milliseconds; undefined where it cannot be seen. */
	processorTime: number | undefined;
	/** By how much it grew, in bytes; undefined where it cannot be seen. */
	growth: number | undefined;
}

const INTERVAL = 250;
const LARGEST_SHARE = 0.7;

/**
 * Watches a process during a piece of work.
 *
 * @throws when the process takes so much of the machine's memory that other programs would suffer
 */
export async function observe<Result>(
	pid: number | undefined,
	work: () => Promise<Result>,
): Promise<Result & Cost> {
	if (pid === undefined) return { ...(await work()), processorTime: undefined, growth: undefined };
	const memory = new MemoryWatch(pid);
	const idle = processorTime(pid) ?? 0;
	let timer: NodeJS.Timeout | undefined;
	const exceeded = new Promise<never>((_, reject) => {
		timer = setInterval(() => {
			if ((residentBytes(pid) ?? 0) > LARGEST_SHARE * totalmem()) {
				reject(new Error("n8n has taken 70% of the machine's memory, and was stopped"));
			}
		}, INTERVAL);
	});
	try {
		const result = await Promise.race([work(), exceeded]);
		const busy = processorTime(pid);
		return {
			...result,
			processorTime: busy === undefined ? undefined : busy - idle,
			growth: memory.growth(Date.now()),
		};
	} finally {
		clearInterval(timer);
		memory.stop();
	}
}
