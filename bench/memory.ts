import { readFileSync } from 'node:fs';

const INTERVAL = 10;
const KILOBYTE = 1024;
/** Linux counts 100 in a second for every program. */
const MILLISECONDS_PER_TICK = 10;

interface Sample {
	/** In milliseconds since 1970. */
	time: number;
	/** In bytes. */
	bytes: number;
}

/** Watches how much memory a process takes (its resident set), on Linux; elsewhere it sees nothing. */
export class MemoryWatch {
	private readonly samples: Sample[] = [];
	private readonly timer: NodeJS.Timeout;

	constructor(private readonly pid: number | undefined) {
		this.take();
		this.timer = setInterval(() => {
			this.take();
		}, INTERVAL);
	}

	/** @returns by how much the process grew up to a time beyond what it began with, in bytes */
	growth(until: number): number | undefined {
		const [first] = this.samples;
		if (first === undefined) return undefined;
		const seen = this.samples.filter(({ time }) => time <= until);
		return Math.max(...seen.map(({ bytes }) => bytes)) - first.bytes;
	}

	stop(): void {
		clearInterval(this.timer);
	}

	private take(): void {
		const bytes = this.pid === undefined ? undefined : residentBytes(this.pid);
		if (bytes !== undefined) this.samples.push({ time: Date.now(), bytes });
	}
}

/** @returns the processor time that a process has taken so far, in milliseconds, on Linux */
export function processorTime(pid: number): number | undefined {
	// The name, in brackets, may hold anything; 12 fields after it come the ticks of user and system time.
	const fields = readProc(`${String(pid)}/stat`)
		.replace(/^.*\)/s, '')
		.trim()
		.split(' ');
	const ticks = Number(fields[11]) + Number(fields[12]);
	return Number.isNaN(ticks) ? undefined : ticks * MILLISECONDS_PER_TICK;
}

/** @returns the memory that a process takes (its resident set), in bytes, on Linux */
export function residentBytes(pid: number): number | undefined {
	const kilobytes = /^VmRSS:\s+(\d+) kB$/m.exec(readProc(`${String(pid)}/status`))?.[1];
	return kilobytes === undefined ? undefined : Number(kilobytes) * KILOBYTE;
}

/** @returns the process that this one has started with the text in its command line, on Linux */
export function findChild(text: string): number | undefined {
	const self = String(process.pid);
	const children = readProc(`${self}/task/${self}/children`).trim().split(' ').filter(Boolean);
	const found = children.find((child) => readProc(`${child}/cmdline`).includes(text));
	return found === undefined ? undefined : Number(found);
}

/** What the kernel tells, and nothing where there is no such file or process. */
function readProc(path: string): string {
	try {
		return readFileSync(`/proc/${path}`, 'utf8');
	} catch {
		return '';
	}
}
