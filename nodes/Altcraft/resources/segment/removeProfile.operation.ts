import { action } from '../../../shared/kinds/action';
import { memberFields } from './memberFields';

export const removeProfile = action({
	value: 'removeProfile',
	name: 'Remove Profile',
	action: 'Remove profile from segment',
	description: 'Take a profile out of a static segment; the profile itself stays',
	pages: ['Add or remove profile', 'Get profile data'],
	endpoint: '/profiles/segstatic/remove',
	fields: memberFields,
});
