import { additionalFields } from '../../../shared/fields/kit/collection';
import { objectReading } from '../../../shared/kinds/reading';
import { anyPointsCurrencyId } from '../../loyalty/currency';
import { member } from '../../loyalty/member';
import { loyaltyProgramId } from '../../loyalty/program';

export const getBalance = objectReading({
	value: 'getBalance',
	name: 'Get Balance',
	action: 'Get balance of loyalty member',
	description: 'Read how many points a member has, and how many of them can be spent now',
	pages: ['Get points account balance'],
	endpoint: '/loyalty/account/balance',
	fields: [loyaltyProgramId, member, additionalFields(anyPointsCurrencyId)],
});
