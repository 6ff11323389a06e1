import { confirmed } from '../../../shared/fields/kit/confirmed';
import { remove } from '../../../shared/kinds/remove';
import { segmentId } from './segmentId';

/** The page could not be read: path and parameter follow from those of the other deletions. */
export const deleteSegment = remove({
	value: 'delete',
	name: 'Delete',
	action: 'Delete segment',
	description:
		'Inferred, test it first: delete a segment for good; its profiles stay in their database',
	pages: ['Delete segment'],
	inferred: ['/segments/delete/'],
	endpoint: '/segments/delete/',
	fields: [
		segmentId,
		confirmed('Deletion', 'Deletes the segment; its profiles stay. This cannot be undone'),
	],
});
