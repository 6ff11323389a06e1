import { action } from '../../../shared/kinds/action';
import { newName } from './listName';

export const create = action({
	value: 'create',
	name: 'Create',
	action: 'Create suppression list',
	description: 'Create a suppression list',
	pages: ['Create suppression list'],
	endpoint: '/suppresses/add',
	fields: [newName],
});
