import { targetField, unlistedIdProperty } from '../../../shared/fields/kit/id';
import { limitedReading } from '../../../shared/kinds/reading';
import { member } from '../../loyalty/member';
import { loyaltyProgramId } from '../../loyalty/program';

const tiersGroupId = targetField(
	unlistedIdProperty({
		displayName: 'Tier Group',
		name: 'tiersGroupId',
		description: 'The group of tiers that is meant',
		hint: "The number of the group of tiers, in the program's settings in Altcraft",
	}),
	'tiers_group_id',
);

export const getTiers = limitedReading({
	value: 'getTiers',
	name: 'Get Tiers',
	action: 'Get tiers of loyalty member',
	description: 'Read the tiers that a member has reached in a group of tiers',
	pages: ['Get profile tier in a loyalty program'],
	endpoint: '/loyalty/account/tiers',
	fields: [loyaltyProgramId, tiersGroupId, member],
});
