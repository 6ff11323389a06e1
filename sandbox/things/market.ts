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
	readonly products: Set<string>;
	readonly skus: Set<string>;
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
