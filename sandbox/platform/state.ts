import type { Attachment } from './attachments';
import type { Campaign } from './campaign-state';
import type { HookDelivery } from './hooks/delivery';
import type { Sending } from './hooks/sending';
import type { Mailing, TriggerLaunch } from './mailing-state';
import type { ProfileStore } from './profile-store';
import type { Task } from './task-state';

/** An access group; objects belong to groups, tokens see groups. */
export interface Group {
	readonly id: number;
	readonly name: string;
}

/** A custom field of a database or of a resource; types as on "Types of fields in the database". */
export interface DatabaseField {
	readonly name: string;
	readonly title: string;
	readonly type:
		| 'int'
		| 'float'
		| 'string'
		| 'date'
		| 'bool'
		| 'enum'
		| 'ip'
		| 'tags'
		| 'object'
		| 'arr_object';
}

export interface Database {
	readonly id: number;
	readonly name: string;
	readonly uiTags: readonly string[];
	readonly groups: readonly number[];
	readonly fields: readonly DatabaseField[];
}

/** A resource: the place where profiles of its databases subscribe. */
export interface Resource {
	readonly id: number;
	readonly name: string;
	readonly channels: readonly Channel[];
	readonly databaseIds: readonly number[];
	readonly groups: readonly number[];
	/** Custom fields of its subscriptions. */
	readonly fields: readonly DatabaseField[];
}

export interface Segment {
	readonly id: number;
	readonly name: string;
	readonly databaseId: number;
	readonly uiTags: readonly string[];
	readonly groups: readonly number[];
}

export type Channel = 'email' | 'sms' | 'push' | 'notify' | 'viber' | 'whatsapp' | 'telegram_bot';

/** A subscription in one shape, whichever of the documented shapes it arrived in. */
export interface Subscription {
	channel: Channel;
	resourceId: number;
	email?: string;
	phone?: string;
	provider?: string;
	subscriptionId?: string;
	ccData?: Record<string, unknown>;
	/** A word of the Subscription status page. */
	status: string;
	priority?: number;
	customFields?: Record<string, unknown>;
	categories?: string[];
}

export interface Profile {
	/** 24 hexadecimal characters. */
	readonly id: string;
	readonly databaseId: number;
	/** Fields by their API names (Profile data object), without subscriptions. */
	data: Record<string, unknown>;
	subscriptions: Subscription[];
	readonly createdAt: Date;
	updatedAt: Date;
}

/** A node of a scenario, as Get scenarios list shows it. */
export interface ScenarioNode {
	readonly node_id: number;
	readonly name: string;
	readonly type: string;
	readonly templates?: readonly number[];
	readonly campaign_id?: number;
}

export interface Scenario {
	readonly id: number;
	readonly name: string;
	/** The database whose profiles go through it. */
	readonly listId: number;
	isActive: boolean;
	readonly mode: string;
	readonly uiTags: readonly string[];
	readonly groups: readonly number[];
	readonly attributes: Readonly<Record<string, readonly string[]>>;
	readonly nodes: readonly ScenarioNode[];
	/** Ids of the profiles that are in the scenario now. */
	profileIds: Set<string>;
}

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

/** A profile that entered a scenario through the API. */
export interface ScenarioEntry extends LaunchDetails {
	readonly scenarioId: number;
	readonly profileId: string;
	readonly requestId: string | null;
	readonly at: Date;
}

/** Everything that the platform holds. */
export interface State {
	readonly groups: Group[];
	readonly databases: Database[];
	readonly resources: Resource[];
	readonly segments: Segment[];
	readonly profiles: ProfileStore;
	readonly scenarios: Scenario[];
	/** Who entered scenarios, oldest first. */
	readonly scenarioEntries: ScenarioEntry[];
	/** Tasks, oldest first. */
	readonly tasks: Task[];
	/** Mailings of every type, trigger mailings among them. */
	readonly mailings: Mailing[];
	/** To whom trigger mailings were sent, oldest first. */
	readonly triggerLaunches: TriggerLaunch[];
	readonly campaigns: Campaign[];
	/** Messages that were sent to profiles, oldest first. */
	readonly sendings: Sending[];
	/** Batches that action hooks have sent, oldest first. */
	readonly hookDeliveries: HookDelivery[];
	/** Uploaded files by the key that attach names. */
	readonly files: Map<string, Attachment>;
}
