import { confirmed } from '../../../shared/fields/kit/confirmed';
import { remove } from '../../../shared/kinds/remove';
import { mailingId } from './mailingId';

/** The page could not be read: path and parameter follow from those of the other deletions. */
export const deleteMailing = remove({
	value: 'delete',
	name: 'Delete',
	action: 'Delete mailing',
	description: 'Inferred, test it first: delete a mailing for good',
	pages: ['Delete mailing'],
	inferred: ['/campaigns/delete'],
	endpoint: '/campaigns/delete',
	fields: [
		mailingId,
		confirmed('Deletion', 'Deletes the mailing with its settings. This cannot be undone'),
	],
});
