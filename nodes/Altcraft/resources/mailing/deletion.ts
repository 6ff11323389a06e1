import { confirmed } from '../../../shared/fields/kit/confirmed';
import type { Field } from '../../../shared/fields/kit/field';
import { remove } from '../../../shared/kinds/remove';

/**
 * The deletion of a mailing of some kind. The page could not be read: path and parameter follow from those of the other
 * deletions.
 */
export const deletionOf = (what: string, target: Field) =>
	remove({
		value: 'delete',
		name: 'Delete',
		action: `Delete ${what}`,
		description: `Inferred, test it first: delete a ${what} for good`,
		pages: ['Delete mailing'],
		inferred: ['/campaigns/delete'],
		endpoint: '/campaigns/delete',
		fields: [
			target,
			confirmed('Deletion', 'Deletes the mailing with its settings. This cannot be undone'),
		],
	});
