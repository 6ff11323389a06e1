import { additionalFields } from '../../../shared/fields/kit/collection';
import { idField } from '../../../shared/fields/kit/id';
import { newName } from '../../../shared/fields/kit/objectName';
import { chosen, shownIf } from '../../../shared/fields/kit/shownIf';
import { databaseProperty } from '../../../shared/fields/profile/databaseId';
import { action } from '../../../shared/kinds/action';
import { conditions } from './conditions';
import { partOfMembers } from './memberships';
import { refreshOfUpdatable, segmentType } from './segmentType';

/** The database of a static segment; that of the others stands in their conditions. */
const databaseOfStatic = shownIf(
	chosen(segmentType, 'static'),
	idField({ ...databaseProperty, required: true }, 'list_id'),
);

export const create = action({
	value: 'create',
	name: 'Create',
	action: 'Create segment',
	description: 'Create a static segment to fill, or one that Altcraft fills by conditions',
	pages: ['Create segment', 'Get segment information'],
	endpoint: '/segments/add/',
	fields: [
		newName('e.g. Best customers of the week'),
		segmentType,
		databaseOfStatic,
		...conditions(chosen(segmentType, 'dynamic', 'updatable')),
		additionalFields(...partOfMembers, refreshOfUpdatable),
	],
});
