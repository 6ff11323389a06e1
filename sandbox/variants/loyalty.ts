import type { VariantDescription } from './description';

/** Requests of a member's account that may leave out the currency. */
const OF_ANY_CURRENCY = [
	'/loyalty/account/balance',
	'/loyalty/accrue_points',
	'/loyalty/redeeme_points',
] as const;
const SETTLING = ['/loyalty/commit_transaction', '/loyalty/rollback_transaction'] as const;

/** What the documentation leaves open about loyalty programs. */
export const loyaltyVariants = {
	loyaltyMemberAgain: {
		what: 'A profile that is registered once more: refused with 409, or accepted',
		doubt: 'the page does not say',
		concerns: ['/loyalty/register_member'],
		values: ['refused', 'accepted'],
	},
	loyaltyPointsOfRemoved: {
		what: "A removed member's points: kept for a later registration, or lost",
		doubt: 'the page does not say',
		concerns: ['/loyalty/delete_member'],
		values: ['kept', 'lost'],
	},
	loyaltyCurrencyMissing: {
		what: 'A request without a currency in a program that has several: refused, or the first one is meant',
		doubt: 'the currency is optional there, and the pages do not say which one is meant',
		concerns: OF_ANY_CURRENCY,
		values: ['refused', 'first'],
	},
	loyaltyTiers: {
		what: 'The tiers of a member: all that were reached, or the current one alone',
		doubt: 'the page speaks of the current tier, its example has two',
		concerns: ['/loyalty/account/tiers'],
		values: ['reached', 'current'],
	},
	loyaltyTransactionsPointer: {
		what: "next_from_id in a member's transactions",
		doubt: 'the end of the example is cut off',
		concerns: ['/loyalty/account/transactions'],
		values: ['present', 'absent'],
	},
	pointsTooFewCode: {
		what: 'Error code for a redemption above the active balance',
		doubt: 'the page names none',
		concerns: ['/loyalty/redeeme_points'],
		values: [400, 402, 409],
	},
	transactionEidAgain: {
		what: 'transaction_eid that another transaction has: refused with 409, or accepted',
		doubt: 'the pages do not say whether it has to be unique',
		concerns: ['/loyalty/accrue_points', '/loyalty/redeeme_points'],
		values: ['refused', 'accepted'],
	},
	promotionIdOf: {
		what: 'Which ID of a promotion promotion_id is: the external one, the number, or either',
		doubt: 'it is a text, and its example looks like an external one',
		concerns: ['/loyalty/accrue_points', '/loyalty/redeeme_points'],
		values: ['external', 'internal', 'either'],
	},
	transactionSettledCode: {
		what: 'Error code for the commit or rollback of a transaction that is not held',
		doubt: 'the pages name none',
		concerns: SETTLING,
		values: [400, 409],
	},
	transactionCancelledAgain: {
		what: 'A transaction that is cancelled once more: refused with 409, or accepted',
		doubt: 'the page does not say',
		concerns: ['/loyalty/cancel_transaction'],
		values: ['refused', 'accepted'],
	},
	transactionSpentCancel: {
		what: 'An accrual that is cancelled after its points were spent: the balance falls below 0, or it is refused',
		doubt: 'the page does not say',
		concerns: ['/loyalty/cancel_transaction'],
		values: ['below0', 'refused'],
	},
} as const satisfies Record<string, VariantDescription>;
