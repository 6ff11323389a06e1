import { databaseId } from '../../../shared/fields/profile/databaseId';
import { matching } from '../../../shared/fields/profile/matching';
import { action } from '../../../shared/kinds/action';
import { code, toldCode } from './code';
import { promoCodeProgramId } from './program';

/** The page marks the code as not required, and says that its absence is an error. */
export const detach = action({
	value: 'detach',
	name: 'Detach',
	action: 'Detach promo code',
	description: 'Take a promo code away from a profile',
	pages: ['Detach promo code'],
	endpoint: '/promocodes/detach',
	fields: [
		promoCodeProgramId,
		code,
		databaseId,
		matching(['custom', 'email', 'phone', 'profile_id'], { others: false }),
	],
	result: toldCode,
});
