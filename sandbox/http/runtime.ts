import { setMaxListeners } from 'node:events';

import { ActionHooks } from '../platform/hooks/action-hooks';
import { noteInHistory } from '../platform/history';
import { sendScheduled } from '../platform/schedules';
import { createState, type State } from '../things/state';
import { checkVariants, DEFAULT_VARIANTS, type Variants } from '../variants';
import { Clock } from './clock';
import { DeduplicationStore } from './deduplication';
import type { Envelope } from './envelope';
import { FailureQueue } from './failures';
import { maskRequest, type MaskedRequest, type RecordedRequest } from './requests';

/** How many requests are remembered; the oldest are forgotten beyond it. */
const MAX_REQUESTS = 50_000;
/** How many characters of their bodies are remembered. */
const MAX_BODIES = 256 * 1024 * 1024;
/** How many deliveries of action hooks are remembered. */
const MAX_DELIVERIES = 10_000;

/** Everything that one running sandbox holds. */
export class Runtime {
	state: State = createState();
	variants: Variants;
	readonly failures = new FailureQueue();
	readonly deduplication = new DeduplicationStore<Envelope>();
	readonly requests: RecordedRequest[] = [];
	readonly hooks: ActionHooks;
	/** Ends waiting requests when the sandbox closes. */
	readonly closing = new AbortController();
	readonly now: () => Date;
	private readonly clock: Clock;
	/** Until when the mailings are sent whose time came. */
	private sentUntil: Date;
	private bodies = 0;

	constructor(
		private readonly initialVariants: Partial<Variants>,
		realTime: () => Date,
		/** xxHash of a text, 16 hexadecimal characters. */
		readonly xxhash: (text: string) => string,
	) {
		this.clock = new Clock(realTime);
		this.now = this.clock.now;
		this.sentUntil = this.now();
		// As many requests may wait as there are under way.
		setMaxListeners(0, this.closing.signal);
		this.variants = { ...DEFAULT_VARIANTS, ...checkVariants(initialVariants) };
		this.hooks = new ActionHooks({
			variants: () => this.variants,
			now: this.now,
			xxhash,
			note: (occurrence) => {
				noteInHistory(occurrence, this.state);
			},
			record: (delivery) => {
				const { hookDeliveries } = this.state;
				if (hookDeliveries.push(delivery) > MAX_DELIVERIES) hookDeliveries.shift();
			},
		});
	}

	/** Changes some variants. Throws a sentence for an unknown name or value. */
	setVariants(changes: object): void {
		this.variants = { ...this.variants, ...checkVariants(changes) };
	}

	/** Sends the mailings whose time has come by their schedules. */
	sendScheduled(): void {
		const { sentUntil: since, state, variants } = this;
		const until = this.now();
		this.sentUntil = until;
		sendScheduled(
			{ since, until },
			{
				...{ state, variants, requestId: null },
				report: (occurrence) => {
					this.hooks.report(occurrence);
				},
			},
		);
	}

	/** Sets the clock. Mailings whose time comes between the two times are sent on the way. */
	setTime(time: Date): void {
		this.sendScheduled();
		this.clock.set(time);
		this.sendScheduled();
	}

	remember(request: RecordedRequest): void {
		this.requests.push(request);
		this.forgetOldest();
	}

	rememberBody(request: RecordedRequest, rawBody: string): void {
		request.rawBody = rawBody;
		this.bodies += rawBody.length;
		this.forgetOldest();
	}

	/** The last requests without tokens, newest first. */
	maskedRequests(limit: number): MaskedRequest[] {
		return this.requests.slice(-limit).reverse().map(maskRequest);
	}

	/** Back to the beginning, as right after the start, and to the real time; registered action hooks stay. */
	reset(): void {
		this.hooks.clear();
		this.clock.reset();
		this.sentUntil = this.now();
		this.state = createState();
		this.variants = { ...DEFAULT_VARIANTS, ...this.initialVariants };
		this.failures.clear();
		this.deduplication.clear();
		this.requests.length = 0;
		this.bodies = 0;
	}

	private forgetOldest(): void {
		while (
			this.requests.length > 1 &&
			(this.requests.length > MAX_REQUESTS || this.bodies > MAX_BODIES)
		) {
			this.bodies -= this.requests.shift()?.rawBody?.length ?? 0;
		}
	}
}
