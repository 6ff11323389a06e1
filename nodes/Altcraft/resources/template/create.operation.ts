import { additionalFields } from '../../../shared/fields/kit/collection';
import { newName } from '../../../shared/fields/kit/objectName';
import { action } from '../../../shared/kinds/action';
import { newChannels } from './channels';
import { settings } from './settings';

export const create = action({
	value: 'create',
	name: 'Create',
	action: 'Create template',
	description: 'Create a message template for email, SMS, push or another channel',
	pages: ['Add template', 'Channel object'],
	endpoint: '/templates/add',
	fields: [newName('e.g. Newsletter'), newChannels, additionalFields(...settings)],
});
