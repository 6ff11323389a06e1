import type { Subscription } from './profiles';

/** A message that was sent to a profile. */
export interface Sending {
	readonly mailingId: number;
	/** The template of its content. */
	readonly messageId: number;
	/** The segment of its audience, 0 when there is none. */
	readonly segmentId: number;
	readonly databaseId: number;
	readonly profileId: string;
	readonly subscription: Subscription;
	/** What the launch gave for action hooks; null without. */
	readonly launchData: Record<string, unknown> | null;
	/** Tells sendings apart; counted from 1. */
	readonly number: number;
	readonly at: Date;
}
