import { setTimeout as wait } from 'node:timers/promises';
import type { Variants } from '../../variants';
import { deliver } from './delivery';
import type { HookDelivery } from '../../things/hook-deliveries';
import type { EventBody } from '../../things/event-bodies';
import type { Hook } from './hook';
import type { Outstanding } from './outstanding';

/** What a sender works with. */
export interface SenderTools {
	/** The active variants. */
	readonly variants: () => Variants;
	readonly now: () => Date;
	/** @param size characters of the batch */
	readonly record: (delivery: HookDelivery, size: number) => void;
	readonly outstanding: Outstanding;
}

/** With the variant that sends failed batches again. */
const MOST_ATTEMPTS = 3;

/** Gathers the events of one hook and posts them, a batch at a time and in their order. */
export class HookSender {
	private gathered: EventBody[] = [];
	private timer: NodeJS.Timeout | undefined;
	private last: Promise<void> = Promise.resolve();
	private stopping = new AbortController();

	constructor(
		readonly hook: Hook,
		private readonly tools: SenderTools,
	) {}

	/** Takes an event into the batch, which goes out when it is full, else when its time is over. */
	add(event: EventBody): void {
		this.tools.outstanding.add();
		this.gathered.push(event);
		if (this.gathered.length >= this.hook.batchSize) this.send();
		else
			this.timer ??= setTimeout(() => {
				this.send();
			}, this.hook.batchTime);
	}

	/** Forgets what is not delivered, also what is on its way. */
	clear(): void {
		this.stopping.abort();
		this.stopping = new AbortController();
		this.tools.outstanding.done(this.takeGathered().length);
	}

	private takeGathered(): EventBody[] {
		clearTimeout(this.timer);
		this.timer = undefined;
		return this.gathered.splice(0);
	}

	private send(): void {
		const events = this.takeGathered();
		const { signal } = this.stopping;
		this.last = this.last
			.then(() => this.deliverAll(events, signal))
			.finally(() => {
				this.tools.outstanding.done(events.length);
			});
	}

	private async deliverAll(events: readonly EventBody[], signal: AbortSignal): Promise<void> {
		const batch = { events, json: JSON.stringify(events) };
		try {
			for (let attempt = 1; !signal.aborted; attempt += 1) {
				const variants = this.tools.variants();
				const at = this.tools.now();
				const delivery = await deliver(this.hook, batch, attempt, { variants, at, signal });
				this.tools.record(delivery, batch.json.length);
				if (delivery.isSuccess || variants.hookFailure === 'dropped') return;
				if (attempt === MOST_ATTEMPTS) return;
				await wait(this.hook.batchTime, undefined, { signal });
			}
		} catch (error) {
			if (!signal.aborted) throw error;
		}
	}
}
