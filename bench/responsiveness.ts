import { setTimeout as passing } from 'node:timers/promises';

/** Between two questions, in milliseconds. */
const INTERVAL = 10;

interface Sample {
	/** In milliseconds since 1970. */
	asked: number;
	answered: number;
}

/** Asks n8n for its health again and again: while something blocks it, it answers nobody. */
export class ResponsivenessWatch {
	private readonly samples: Sample[] = [];
	private isOver = false;
	private readonly asking: Promise<void>;

	constructor(private readonly url: string) {
		this.asking = this.ask();
	}

	/** @returns the longest wait for an answer between two times, in milliseconds */
	longest(from: number, until: number): number {
		const waits = this.samples
			.filter(({ asked, answered }) => answered >= from && asked <= until)
			.map(({ asked, answered }) => Math.min(answered, until) - Math.max(asked, from));
		return Math.max(0, ...waits);
	}

	async stop(): Promise<void> {
		this.isOver = true;
		await this.asking;
	}

	private async ask(): Promise<void> {
		while (!this.isOver) {
			const asked = Date.now();
			await (await fetch(`${this.url}/healthz`)).arrayBuffer();
			this.samples.push({ asked, answered: Date.now() });
			await passing(INTERVAL);
		}
	}
}
