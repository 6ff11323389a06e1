import type { Field } from '../../../shared/fields/kit/field';
import { action } from '../../../shared/kinds/action';
import { code, toldCode } from './code';
import { promoCodeProgramId } from './program';

/** Row "activated": "activate or deactivate". */
const off: Field = { properties: [], toBody: () => ({ activated: false }) };

export const deactivate = action({
	value: 'deactivate',
	name: 'Deactivate',
	action: 'Deactivate promo code',
	description: 'Mark a used code as not used',
	pages: ['Update promo code'],
	endpoint: '/promocodes/update',
	fields: [promoCodeProgramId, code, off],
	result: toldCode,
});
