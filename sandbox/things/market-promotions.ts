/** What makes carts cheaper, or gives points for them. */
export type MarketPromotion = {
	readonly id: number;
	readonly name: string;
	readonly isActive: boolean;
	/** Where it holds; null for everywhere. */
	readonly touchpoint: string | null;
	/** Of the price of each item, or of the goods as a whole. */
	readonly percent: number;
} & (
	| {
			/** Off each item; points that pay for the goods; points that come for them. */
			readonly kind: 'discount' | 'pointsPayment' | 'pointsAccrual';
	  }
	| {
			/** Off each item for who has a code of the program, which becomes used. */
			readonly kind: 'promoCode';
			readonly programId: number;
	  }
);
