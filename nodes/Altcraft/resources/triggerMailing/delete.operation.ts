import { confirmed } from '../../../shared/fields/kit/confirmed';
import { remove } from '../../../shared/kinds/remove';
import { triggerMailingId } from './triggerMailingId';

/** The page could not be read: path and parameter follow from those of the other deletions. */
export const deleteTriggerMailing = remove({
	value: 'delete',
	name: 'Delete',
	action: 'Delete trigger mailing',
	description: 'Inferred, test it first: delete a trigger mailing for good',
	pages: ['Delete mailing'],
	inferred: ['/campaigns/delete'],
	endpoint: '/campaigns/delete',
	fields: [
		triggerMailingId,
		confirmed('Deletion', 'Deletes the mailing with its settings. This cannot be undone'),
	],
});
