import { confirmed } from '../../../shared/fields/kit/confirmed';
import { action } from '../../../shared/kinds/action';
import { member } from '../../loyalty/member';
import { loyaltyProgramId } from '../../loyalty/program';

export const removeMember = action({
	value: 'remove',
	name: 'Remove',
	action: 'Remove loyalty member from a program for good',
	description: 'Take a profile out of a loyalty program; nothing says that its points come back',
	pages: ['Remove member from loyalty program'],
	endpoint: '/loyalty/delete_member',
	fields: [
		loyaltyProgramId,
		member,
		confirmed('Removal', 'The member may lose all points for good. This cannot be undone'),
	],
});
