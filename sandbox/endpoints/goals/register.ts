import { registerGoals } from '../../platform/goals';
import { GoalSchema } from '../../schemas/goals';
import { defineEndpoint } from '../endpoint';

/** Goals and goal values registration. */
export const registerGoal = defineEndpoint({
	page: 'Goals and goal values registration',
	path: '/goals/register',
	body: GoalSchema,
	right: 'edit',
	changes: true,
	handle: (body, context) => {
		registerGoals(body, context);
		return { data: null };
	},
});
