import type { Attachment } from './attachments';

/** Which subscription to send to; the three documented forms. */
export interface SubscriptionFilter {
	readonly email?: string;
	readonly phone?: string;
	readonly provider?: string;
	readonly subscription_id?: string;
	readonly not_strict?: boolean;
}

/** What a launch brings along for its profiles. */
export interface LaunchDetails {
	readonly content: Record<string, unknown> | null;
	readonly customData: Record<string, unknown> | null;
	readonly attachments: readonly Attachment[];
	readonly subscriptionFilter: SubscriptionFilter | null;
}
