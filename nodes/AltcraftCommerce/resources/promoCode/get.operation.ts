import { only } from '../../../shared/fields/kit/only';
import { objectReading } from '../../../shared/kinds/reading';
import { code } from './code';
import { promoCodeProgramId } from './program';

export const get = objectReading({
	value: 'get',
	name: 'Get',
	action: 'Get promo code',
	description: 'Read whether a code is attached, used or expired, and whose it is',
	pages: ['Get promo code information'],
	endpoint: '/promocodes/get',
	fields: [promoCodeProgramId, code],
	simplified: only(
		'code',
		'is_attached',
		'is_activated',
		'is_expired',
		'attached',
		'activated',
		'expire_date',
		'created',
		'database_id',
		'profile_id',
	),
});
