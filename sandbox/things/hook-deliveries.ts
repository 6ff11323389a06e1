import type { EventBody } from './event-bodies';

/** A batch that was posted, and what came of it. */
export interface HookDelivery {
	readonly hookId: number;
	readonly url: string;
	/** Empty once it is forgotten: see remembered-events.ts. */
	readonly events: readonly EventBody[];
	/** 1 for the first time that the batch was sent. */
	readonly attempt: number;
	/** HTTP status; null without an answer. */
	readonly status: number | null;
	/** The beginning of the answer's body; null without an answer. */
	readonly body: string | null;
	/** Why there was no answer. */
	readonly error: string | null;
	/** Whether the platform takes it for a success. */
	readonly isSuccess: boolean;
	readonly at: Date;
}
