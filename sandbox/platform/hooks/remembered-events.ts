import type { EventBody } from '../../things/event-bodies';

/** So much is remembered of what was sent. */
const MOST_CHARACTERS = 64 * 1024 * 1024;

/** A delivery as far as it can be forgotten. */
interface Forgettable {
	events: readonly EventBody[];
}

/** Lets the oldest deliveries forget their events, so that a sandbox that runs for long stays small. */
export class RememberedEvents {
	private remembered: { readonly delivery: Forgettable; readonly size: number }[] = [];
	private characters = 0;

	constructor(private readonly most = MOST_CHARACTERS) {}

	/** The last delivery is remembered, whatever its size. */
	add(delivery: Forgettable, size: number): void {
		this.remembered.push({ delivery, size });
		this.characters += size;
		while (this.characters > this.most && this.remembered.length > 1) {
			const oldest = this.remembered.shift();
			if (oldest === undefined) break;
			oldest.delivery.events = [];
			this.characters -= oldest.size;
		}
	}

	clear(): void {
		this.remembered = [];
		this.characters = 0;
	}
}
