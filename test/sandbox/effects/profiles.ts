import { type Client, JOHN } from '../support';
import { callsOf, type Effects } from './calls';

/** Variants of profiles. */
export function profileEffects(client: Client) {
	const { code } = callsOf(client);
	const john = { db_id: 1, profile_id: JOHN };
	return {
		incrOnNothing: [
			() =>
				code(
					client.call('/profiles/update', {
						...john,
						data: { last_order_total: { action: 'incr', value: 5 } },
					}),
				),
			[0, 400],
		],
		profileBatchValue: [
			() =>
				code(
					client.call('/profiles/import_batch', {
						db_id: 1,
						email: 'john@example.com',
						data: [{ email: 'john@example.com' }],
					}),
				),
			[0, 400],
		],
		updateAnswer: [
			async () => (await client.call('/profiles/update', { ...john, data: {} })).json.profile_id,
			[JOHN, undefined],
		],
	} satisfies Effects;
}
