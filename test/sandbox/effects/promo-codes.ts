import { type Client, JOHN } from '../support';
import { callsOf, type Effects } from './calls';

/** Variants of promo codes. */
export function promoCodeEffects(client: Client) {
	const { code } = callsOf(client);
	return {
		promoCodesDiscarded: [
			async () => {
				const codes = ['A', 'B', 'C', 'D'];
				const { json } = await client.call('/promocodes/import', { loyalty_id: 1, codes });
				return [Array.isArray(json.data) && json.data.length, json.discarded_by_limit];
			},
			[
				[3, 1],
				[4, 1],
			],
		],
		promoCodeUnknown: [
			() =>
				code(
					client.call('/promocodes/attach', {
						...{ loyalty_id: 5, code: 'NEW', db_id: 1, matching: 'profile_id', profile_id: JOHN },
					}),
				),
			[404, 0],
		],
	} satisfies Effects;
}
