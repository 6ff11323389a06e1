import { dateField } from '../../../shared/fields/kit/date';
import { PLANNED } from '../../../shared/fields/kit/dateValue';
import { sentSwitch } from '../../../shared/fields/kit/switch';
import { updateFields } from '../../../shared/fields/kit/updateFields';
import { action } from '../../../shared/kinds/action';
import { code, toldCode } from './code';
import { promoCodeProgramId } from './program';

const activated = sentSwitch(
	{
		displayName: 'Used',
		name: 'activated',
		default: true,
		description: 'Whether the code counts as used',
	},
	'activated',
);
const expireDate = dateField(
	{
		displayName: 'Expiry Date',
		name: 'expireDate',
		description: 'When the code expires',
	},
	PLANNED,
	'expire_date',
);

export const update = action({
	value: 'update',
	name: 'Update',
	action: 'Update promo code',
	description: 'Set when a code expires, or whether it is used',
	pages: ['Update promo code'],
	endpoint: '/promocodes/update',
	fields: [promoCodeProgramId, code, updateFields(activated, expireDate)],
	result: toldCode,
});
