import { additionalFields } from '../../../shared/fields/kit/collection';
import { dateField } from '../../../shared/fields/kit/date';
import { LOGGED } from '../../../shared/fields/kit/dateValue';
import { action } from '../../../shared/kinds/action';
import { member } from '../../loyalty/member';
import { loyaltyProgramId } from '../../loyalty/program';

const registrationDate = dateField(
	{
		displayName: 'Registration Date',
		name: 'registrationDate',
		description: 'When the profile became a member. If empty, now.',
	},
	LOGGED,
	'registration_date',
);

export const register = action({
	value: 'register',
	name: 'Register',
	action: 'Register loyalty member',
	description: 'Make a profile that Altcraft has a member of a loyalty program',
	pages: ['Register member in a loyalty program'],
	endpoint: '/loyalty/register_member',
	fields: [loyaltyProgramId, member, additionalFields(registrationDate)],
});
