import type { Profile, Subscription } from '../../things/profiles';

/** Something that happened to a profile, which action hooks tell of. */
export interface Occurrence {
	/** A documented event code. */
	readonly code: string;
	readonly profile: Profile;
	/** The subscription that it is about; null for an import. */
	readonly subscription: Subscription | null;
	/** `event_data` of the event. */
	readonly data: Readonly<Record<string, unknown>>;
	/** What the launch of the message gave for action hooks (page "Trigger launch", row "custom_data"). */
	readonly launchData?: Readonly<Record<string, unknown>> | null;
	readonly isTest: boolean;
	readonly at: Date;
}
