import type { AttachBody } from '../schemas/attach';
import { readAttachments } from './attachments';
import type { Context } from './context';
import type { LaunchDetails, SubscriptionFilter } from '../things/launches';

/** Parameters that a launch may bring along for its profiles. */
export interface LaunchDetailsBody {
	readonly content?: Record<string, unknown>;
	readonly custom_data?: Record<string, unknown>;
	readonly attach?: AttachBody;
	readonly custom_request?: Record<string, unknown>;
	readonly subscription_filter?: SubscriptionFilter;
}

/** Reads what a request gives to the profiles that it reaches. Throws before anything has changed. */
export function readLaunchDetails(body: LaunchDetailsBody, context: Context): LaunchDetails {
	// "Not used with custom_request" (Engage profile page).
	const filter = body.custom_request === undefined ? body.subscription_filter : undefined;
	return {
		content: body.content ?? null,
		customData: body.custom_data ?? null,
		attachments: readAttachments(body.attach, context),
		subscriptionFilter: filter ?? null,
	};
}
