import { type Client, JOHN, MARY } from '../support';
import { callsOf, type Effects } from './calls';

/** Variants of loyalty programs. */
export function loyaltyEffects(client: Client) {
	const { code } = callsOf(client);
	const call = (path: string, body: object) => client.call(`/loyalty${path}`, body);
	const of = (profileId: string, more: object = {}) => ({
		...{ loyalty_program_id: 123, matching: 'profile_id', profile_id: profileId },
		...more,
	});
	const bonus = { points_currency_eid: 'bonus_points' };
	const accrue = (more: object) =>
		call('/accrue_points', of(JOHN, { ...bonus, amount: '60', ...more }));
	const balance = async () =>
		(await call('/account/balance', of(JOHN, bonus))).json.data ?? 'no member';
	return {
		loyaltyMemberAgain: [() => code(call('/register_member', of(JOHN))), [409, 0]],
		loyaltyPointsOfRemoved: [
			async () => {
				await call('/delete_member', of(JOHN));
				await call('/register_member', of(JOHN));
				return await balance();
			},
			// A new member begins with 10.50.
			[
				{ total_balance: '410.00', active_balance: '410.00' },
				{ total_balance: '10.50', active_balance: '10.50' },
			],
		],
		loyaltyCurrencyMissing: [() => code(call('/account/balance', of(JOHN))), [400, 0]],
		loyaltyTiers: [
			async () => {
				const { data } = (await call('/account/tiers', of(JOHN, { tiers_group_id: 10 }))).json;
				return Array.isArray(data) ? data.length : data;
			},
			[2, 1],
		],
		loyaltyTransactionsPointer: [
			async () => 'next_from_id' in (await call('/account/transactions', of(JOHN, bonus))).json,
			[true, false],
		],
		pointsTooFewCode: [
			() => code(call('/redeeme_points', of(JOHN, { ...bonus, amount: '399.51' }))),
			[400, 402, 409],
		],
		transactionEidAgain: [() => code(accrue({ transaction_eid: 'trans_12345' })), [409, 0]],
		promotionIdOf: [
			async () => [
				await code(accrue({ promotion_id: 'trigger_promo_2023_q3' })),
				await code(accrue({ promotion_id: '5' })),
			],
			[
				[0, 404],
				[404, 0],
				[0, 0],
			],
		],
		transactionSettledCode: [
			() => code(call('/commit_transaction', { transaction_eid: 'trans_12346' })),
			[400, 409],
		],
		transactionCancelledAgain: [
			async () => {
				await call('/cancel_transaction', { transaction_eid: 'trans_12346' });
				// Another body, so that it is not taken for a repetition.
				return await code(
					call('/cancel_transaction', { transaction_eid: 'trans_12346', format: 'json' }),
				);
			},
			[409, 0],
		],
		transactionSpentCancel: [
			async () => {
				await call('/register_member', of(MARY));
				await call('/redeeme_points', of(JOHN, { ...bonus, amount: '300' }));
				await code(call('/cancel_transaction', { transaction_eid: 'trans_12346' }));
				return await balance();
			},
			[
				{ total_balance: '-300.00', active_balance: '-300.00' },
				{ total_balance: '99.50', active_balance: '99.50' },
			],
		],
	} satisfies Effects;
}
