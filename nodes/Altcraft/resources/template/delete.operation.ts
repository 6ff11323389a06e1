import { confirmed } from '../../../shared/fields/kit/confirmed';
import { remove } from '../../../shared/kinds/remove';
import { templateId } from './templateId';

export const deleteTemplate = remove({
	value: 'delete',
	name: 'Delete',
	action: 'Delete template',
	description: 'Delete a template for good',
	pages: ['Delete template'],
	endpoint: '/templates/delete',
	fields: [
		templateId,
		confirmed('Deletion', 'Deletes the template with its content. This cannot be undone'),
	],
});
