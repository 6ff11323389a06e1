import { newName } from '../../../shared/fields/kit/objectName';
import { action } from '../../../shared/kinds/action';

export const create = action({
	value: 'create',
	name: 'Create',
	action: 'Create suppression list',
	description: 'Create a suppression list',
	pages: ['Create suppression list'],
	endpoint: '/suppresses/add',
	fields: [newName('e.g. Do not contact')],
});
