/** The contacts that a list may bar. */
export const CONTACT_TYPES = ['email', 'phone', 'domain'] as const;

export type ContactType = (typeof CONTACT_TYPES)[number];

/** A list of contacts that get no messages. */
export interface SuppressionList {
	readonly id: number;
	name: string;
	readonly description: string;
	/** Whether it counts for every mailing. */
	readonly isGlobal: boolean;
	readonly uiTags: readonly string[];
	readonly groups: readonly number[];
	/** MD5 hashes: a list does not tell whom it holds. */
	readonly contacts: Readonly<Record<ContactType, Set<string>>>;
}
