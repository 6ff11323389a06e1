import type { Channel } from './channels';
import type { DatabaseField } from './databases';

/** A resource: the place where profiles of its databases subscribe. */
export interface SubscriptionResource {
	readonly id: number;
	readonly name: string;
	readonly channels: readonly Channel[];
	readonly databaseIds: readonly number[];
	readonly groups: readonly number[];
	/** Names it where somebody unsubscribes by a message. */
	readonly token: string;
	readonly url: string;
	readonly trackingDomain: string;
	/** Custom fields of its subscriptions. */
	readonly fields: readonly DatabaseField[];
}
