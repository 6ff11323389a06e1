import { additionalFields } from '../../../shared/fields/kit/collection';
import { confirmed } from '../../../shared/fields/kit/confirmed';
import { resourceId } from '../../../shared/fields/profile/resourceId';
import { remove } from '../../../shared/kinds/remove';
import { bothProfiles } from './profiles';
import { relationId } from './relationId';

export const deleteRelation = remove({
	value: 'delete',
	name: 'Delete',
	action: 'Delete relation',
	description: 'Dissolve the relation of two profiles',
	pages: ['Detach relation'],
	endpoint: '/relations/detach',
	fields: [
		relationId,
		bothProfiles,
		confirmed('Deletion', 'Deletes the relation with its properties. This cannot be undone'),
		additionalFields(resourceId),
	],
});
