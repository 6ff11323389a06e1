import { additionalFields } from '../../../shared/fields/kit/collection';
import { databaseId } from '../../../shared/fields/profile/databaseId';
import { skipTriggersOf } from '../../../shared/fields/profile/flags';
import { matching } from '../../../shared/fields/profile/matching';
import { action } from '../../../shared/kinds/action';
import { furtherGoals, goals } from './goals';
import { pixelId } from './pixelId';
import { visit } from './visit';

export const register = action({
	value: 'register',
	name: 'Register',
	action: 'Register a goal',
	description: 'Record what a customer did, such as an order or a visit, with its value',
	pages: ['Goals and goal values registration'],
	endpoint: '/goals/register',
	fields: [
		databaseId,
		pixelId,
		matching(['custom', 'email', 'email_profile', 'phone', 'profile_id'], { others: false }),
		goals,
		additionalFields(
			furtherGoals,
			...visit,
			skipTriggersOf('Whether to keep the goal from starting triggers and scenarios'),
		),
	],
});
