/** A kind of points. */
export interface PointsCurrency {
	readonly iid: number;
	readonly eid: string;
	/** What a new member has of it, as exact text. */
	readonly initial: string;
}

export interface Tier {
	readonly id: number;
	readonly eid: string;
	readonly order: number;
	/** How many points reach it, as exact text; empty for the one that members begin with. */
	readonly from: string;
}

/** Tiers that are reached by points of one kind, which qualify for them and cannot be spent. */
export interface TiersGroup {
	readonly id: number;
	/** "cumulative": by all points that ever came. */
	readonly type: 'cumulative';
	readonly currencyIid: number;
	readonly tiers: readonly Tier[];
}

/** A loyalty program: it has one database, and its members are profiles there. */
export interface LoyaltyProgram {
	readonly id: number;
	readonly name: string;
	readonly databaseId: number;
	readonly groups: readonly number[];
	readonly currencies: readonly PointsCurrency[];
	readonly tiersGroups: readonly TiersGroup[];
}

export interface LoyaltyMember {
	readonly programId: number;
	readonly profileId: string;
	readonly registeredAt: Date;
}

/** The bounds of a promotion for a kind of points. */
export interface PromotionRule {
	readonly currencyIid: number;
	readonly staticAmount: string;
	readonly min: string;
	readonly max: string;
}

export interface TriggerPromotion {
	readonly id: number;
	readonly programId: number;
	readonly name: string;
	readonly description: string;
	/** Empty where it has none. */
	readonly externalId: string;
	readonly startDate: Date;
	readonly endDate: Date;
	readonly isActive: boolean;
	readonly redeemRules: readonly PromotionRule[];
	readonly accrualRules: readonly PromotionRule[];
}

/** Points that came or went, as exact texts. */
export interface PointsTransaction {
	/** A UUID; a later one is greater. */
	readonly id: string;
	readonly eid: string;
	readonly programId: number;
	readonly profileId: string;
	readonly currencyIid: number;
	readonly type: 'accrual' | 'redemption';
	readonly amount: string;
	readonly createdAt: Date;
	readonly activationDate: Date | null;
	readonly expirationDate: Date | null;
	/** A held one runs out by the clock; a committed accrual is replaced by a transaction of its own. */
	state: 'final' | 'held' | 'replaced' | 'dropped' | 'cancelled';
	readonly heldUntil: Date | null;
	readonly promotionId: number | null;
	readonly externalData: Readonly<Record<string, unknown>>;
	readonly requestId: string | null;
}
