/** A place where a shop sells; its sales channel has one database. */
export interface Touchpoint {
	readonly externalId: string;
	readonly databaseId: number;
}

/** What the market knows beside its orders. */
export interface MarketSettings {
	readonly currencies: string[];
	readonly regions: string[];
	/** Of order items: those that imports made beside the platform's own. */
	readonly lineStatuses: Set<string>;
	/** By their external IDs. */
	readonly categories: Map<string, Category>;
	/** By what they are of and their external IDs: "product color". */
	readonly customFields: Map<string, CustomField>;
}

export interface Category {
	readonly name: string;
	readonly parentExternalId: string | null;
}

/** What the account's own fields are of. */
export type Entity = 'product' | 'sku' | 'order' | 'line_order';

export interface CustomField {
	readonly name: string;
	readonly entity: Entity;
	readonly valueType: string;
}

export interface OrderLine {
	readonly external_id: string;
	status?: string;
	readonly [key: string]: unknown;
}

export interface Order {
	readonly id: number;
	readonly externalId: string;
	/** Null for an order without a customer. */
	profileId: string | null;
	/** As it came, without what names the customer. */
	data: Readonly<Record<string, unknown>> & { readonly endpoint: string; readonly status: string };
	lines: OrderLine[];
	createdAt: Date;
	updatedAt: Date;
	/** Whether it came of a confirmed calculation. */
	isConfirmed: boolean;
}
