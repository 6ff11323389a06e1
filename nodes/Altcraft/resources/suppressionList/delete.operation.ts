import { confirmed } from '../../../shared/fields/kit/confirmed';
import { remove } from '../../../shared/kinds/remove';
import { suppressionListId } from './suppressionListId';

/** The page could not be read: path and parameter follow from those of the other deletions. */
export const deleteList = remove({
	value: 'delete',
	name: 'Delete',
	action: 'Delete suppression list',
	description: 'Inferred, test it first: delete a suppression list with all its contacts, for good',
	pages: ['Delete suppression list'],
	inferred: ['/suppresses/delete'],
	endpoint: '/suppresses/delete',
	fields: [
		suppressionListId,
		confirmed('Deletion', 'Deletes the list with all its contacts. This cannot be undone'),
	],
});
