import type { MarketPromotion } from '../market-promotions';

/** 5 of 100 off and a hundredth as points everywhere; in the bot, codes and points of the customer count, too. */
export const marketPromotions: readonly MarketPromotion[] = [
	{
		...{ id: 1, name: 'Members pay less', isActive: true, touchpoint: null, percent: 5 },
		kind: 'discount',
	},
	{
		...{ id: 2, name: 'Points for orders', isActive: true, touchpoint: null, percent: 1 },
		kind: 'pointsAccrual',
	},
	{
		...{ id: 3, name: 'Birthday discount', isActive: true, touchpoint: 'bot', percent: 10 },
		...{ kind: 'promoCode', programId: 1 },
	},
	{
		...{ id: 4, name: 'Pay with points', isActive: true, touchpoint: 'bot', percent: 20 },
		kind: 'pointsPayment',
	},
	{
		...{ id: 5, name: 'Last summer', isActive: false, touchpoint: null, percent: 50 },
		kind: 'discount',
	},
];
