import type { Channel } from './channels';

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
	/** Where and when it began, as far as it is known. */
	registration?: { date?: string; ip?: string; url?: string };
	/** Deleted ones stay, and can be restored. */
	isDeleted?: boolean;
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
