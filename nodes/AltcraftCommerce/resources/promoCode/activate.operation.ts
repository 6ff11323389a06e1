import { action } from '../../../shared/kinds/action';
import { code, toldCode } from './code';
import { promoCodeProgramId } from './program';

export const activate = action({
	value: 'activate',
	name: 'Activate',
	action: 'Activate promo code',
	description: 'Mark an attached code as used',
	pages: ['Activate promo code'],
	endpoint: '/promocodes/activate',
	fields: [
		promoCodeProgramId,
		{
			...code,
			advice: { 400: 'Check first that the code is attached to a profile and has not expired' },
		},
	],
	result: toldCode,
});
