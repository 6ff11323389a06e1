import { action } from '../../../shared/kinds/action';
import { memberFields } from './memberFields';

export const addProfile = action({
	value: 'addProfile',
	name: 'Add Profile',
	action: 'Add profile to segment',
	description: 'Put a profile into a static segment',
	pages: ['Add or remove profile', 'Get profile data'],
	endpoint: '/profiles/segstatic/add',
	fields: memberFields,
});
