import type { PointsTransaction } from '../things/loyalty';
import type { Context } from './context';
import { toText, toUnits } from './decimals';

const shown = (at: Date | null): string => at?.toISOString().replace('.000', '') ?? '';

/** Transactions of one account as the page "Get profile account transactions" has them, with the balances around each. */
export function showTransactions(transactions: readonly PointsTransaction[], { state }: Context) {
	let balance = 0n;
	return transactions.map((one) => {
		const amount = toUnits(one.amount);
		const before = balance;
		if (one.state === 'final') balance += one.type === 'accrual' ? amount : -amount;
		const promotion = state.triggerPromotions.find(({ id }) => id === one.promotionId);
		return {
			transaction_id: one.id,
			transaction_eid: one.eid,
			created_at: shown(one.createdAt),
			transaction_type: one.type,
			amount: toText(amount),
			balance_before: toText(before),
			balance_after: toText(balance),
			promo_iid: promotion?.id ?? 0,
			promo_eid: promotion?.externalId ?? '',
			description: promotion?.name ?? '',
			activation_date: shown(one.activationDate ?? one.createdAt),
			expiration_date: shown(one.expirationDate),
			source_type: 'api',
			source_iid: 0,
		};
	});
}
