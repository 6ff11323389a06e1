import type { HookDelivery } from '../../things/hook-deliveries';
import type { EventBody } from '../../things/event-bodies';
import { eventBody } from './event-body';
import { EventClock } from './event-clock';
import { type Hook, type HookSettings, toHook } from './hook';
import { HookSender, type SenderTools } from './hook-sender';
import type { Occurrence } from './occurrence';
import { Outstanding } from './outstanding';
import { RememberedEvents } from './remembered-events';

/** What the hooks of a platform work with. */
export interface HookTools extends Omit<SenderTools, 'outstanding' | 'record'> {
	readonly record: (delivery: HookDelivery) => void;
	/** Hears of everything, whether there is a hook for it or not. */
	readonly note: (occurrence: Occurrence) => void;
	/** xxHash of a text, 16 hexadecimal characters. */
	readonly xxhash: (text: string) => string;
}

/** The registered action hooks, and what is on its way to them. */
export class ActionHooks {
	private readonly senders = new Map<number, HookSender>();
	private readonly clock = new EventClock();
	private readonly outstanding = new Outstanding();
	private readonly remembered = new RememberedEvents();
	private lastId = 0;

	constructor(private readonly tools: HookTools) {}

	/** Registers a hook, which hears of everything from now on. @throws a sentence when it cannot work */
	register(settings: HookSettings): Hook {
		const hook = toHook(this.lastId + 1, settings);
		this.lastId = hook.id;
		const { outstanding, tools, remembered } = this;
		const record: SenderTools['record'] = (delivery, size) => {
			tools.record(delivery);
			remembered.add(delivery, size);
		};
		this.senders.set(hook.id, new HookSender(hook, { ...tools, record, outstanding }));
		return hook;
	}

	/** Takes a hook away with all that waits for it. @returns whether there was one */
	remove(id: number): boolean {
		this.senders.get(id)?.clear();
		return this.senders.delete(id);
	}

	list(): Hook[] {
		return [...this.senders.values()].map(({ hook }) => hook);
	}

	/** Tells the hooks that want to know. */
	report(occurrence: Occurrence): void {
		this.tools.note(occurrence);
		const date = this.clock.next(occurrence.at);
		const tools = { date, xxhash: this.tools.xxhash, variants: this.tools.variants() };
		for (const sender of this.senders.values()) {
			if (wants(sender.hook, occurrence)) sender.add(eventBody(occurrence, sender.hook, tools));
		}
	}

	/** Sends every active hook something as it is, such as an event that the documentation does not list, or no event. */
	send(anything: EventBody): void {
		for (const sender of this.senders.values()) {
			if (sender.hook.isActive) sender.add(anything);
		}
	}

	/** Resolves when everything is delivered that was caused up to now. */
	async idle(): Promise<void> {
		await this.outstanding.none();
	}

	/** Forgets all that is not delivered, and what was; the hooks stay. */
	clear(): void {
		for (const sender of this.senders.values()) sender.clear();
		this.remembered.clear();
	}
}

function wants({ isActive, events, databaseId }: Hook, { code, profile }: Occurrence): boolean {
	return (
		isActive &&
		(events === '*' || events.includes(code)) &&
		(databaseId === null || databaseId === profile.databaseId)
	);
}
