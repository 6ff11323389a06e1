import { type Client, JOHN } from '../support';
import { callsOf, type Effects } from './calls';

/** Variants of goals. */
export function goalEffects(client: Client) {
	const { code } = callsOf(client);
	const register = (goal: string) =>
		client.call('/goals/register', {
			...{ db_id: 1, pixel_id: 1, matching: 'profile_id', profile_id: JOHN, goal },
		});
	return {
		goalDigits: [() => code(register('Step 2')), [0, 400]],
	} satisfies Effects;
}
