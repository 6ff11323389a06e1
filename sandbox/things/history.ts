import type { Subscription } from './profiles';

/** Something that a profile was sent or did. */
export interface HistoryEvent {
	/** A documented event code. */
	readonly action: string;
	readonly profileId: string;
	readonly databaseId: number;
	readonly subscription: Subscription;
	/** What is known of the message. */
	readonly data: Readonly<Record<string, unknown>>;
	/** Tells events apart; counted from 1. */
	readonly number: number;
	readonly at: Date;
}
