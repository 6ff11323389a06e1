import { objectReading } from '../../../shared/kinds/reading';
import { pointsCurrencyId } from '../../loyalty/currency';
import { member } from '../../loyalty/member';
import { period } from '../../loyalty/period';
import { loyaltyProgramId } from '../../loyalty/program';

export const getExpiringPoints = objectReading({
	value: 'getExpiringPoints',
	name: 'Get Expiring Points',
	action: 'Get expiring points of loyalty member',
	description: 'Read how many points a member loses in a period',
	pages: ['Expiring points for a period'],
	endpoint: '/loyalty/account/expiring_points',
	fields: [loyaltyProgramId, pointsCurrencyId, member, period],
});
