import type { Attachment } from './attachments';
import type { Channel } from './channels';
import type { LaunchDetails } from './launches';

export interface AudienceSource {
	/** A database ("list") or a segment. */
	readonly type: 'list' | 'segment';
	readonly id: number;
}

/** A launch of a mailing to an audience. */
export interface MailingLaunch {
	readonly mailingId: number;
	readonly source: AudienceSource;
	readonly limit: number | null;
	readonly content: Record<string, unknown> | null;
	readonly attachments: readonly Attachment[];
	readonly requestId: string | null;
	readonly at: Date;
	/** Where its schedule launched it, the time of that, as the platform's clock showed it: 2026-12-31T10:00. */
	readonly scheduledFor?: string;
}

/** What sets a trigger mailing off (Update trigger mailing page). */
export type TriggerType = 'api_call' | 'api_import' | 'action' | 'update' | 'pixel' | 'subscribe';

/** An entry of a mailing's log (Get mailing log page). */
export interface LogEntry {
	readonly level: 'DEBUG' | 'INFO' | 'WARNING' | 'ERROR';
	readonly message: string;
	readonly time: Date;
	readonly state: 'start' | 'end' | '';
	readonly value: string;
}

export interface Mailing {
	readonly id: number;
	name: string;
	readonly description: string;
	readonly type: 'broadcast' | 'regular' | 'trigger' | 'splittest';
	/** Of trigger mailings; null for the others. */
	readonly triggerType: TriggerType | null;
	readonly channel: Channel;
	isActive: boolean;
	/** Whether a broadcast has been sent to the end. */
	isCompleted: boolean;
	/** The audience; of a trigger mailing, the database whose profiles it reaches. */
	source: AudienceSource;
	resourceId: number;
	/** The template of its content, the first where there are several. */
	messageId: number;
	/** The Content objects as they were written; the template alone where there are none. */
	content?: ReadonlyArray<Readonly<Record<string, unknown>>>;
	subid: string;
	/** All other settings, by the names of the answers. */
	settings: Readonly<Record<string, unknown>>;
	readonly forConfirm: boolean;
	/** The suppression lists that it respects besides the global one. */
	readonly suppressionListIds: readonly number[];
	readonly uiTags: readonly string[];
	readonly groups: readonly number[];
	updatedAt: Date;
	/** Oldest first. */
	log: LogEntry[];
	launches: MailingLaunch[];
}

/** How long a trigger mailing waits before it is sent (`timeout`). */
export interface StartDelay {
	readonly days?: number;
	readonly hours?: number;
	readonly minutes?: number;
}

/** A profile that a trigger mailing was sent to through the API. */
export interface TriggerLaunch extends LaunchDetails {
	readonly mailingId: number;
	readonly profileId: string;
	readonly delay: StartDelay | null;
	readonly requestId: string | null;
	readonly at: Date;
}
