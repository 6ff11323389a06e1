import { additionalFields } from '../../../shared/fields/kit/collection';
import type { Field } from '../../../shared/fields/kit/field';
import { newName } from '../../../shared/fields/kit/objectName';
import { databaseId } from '../../../shared/fields/profile/databaseId';
import { action } from '../../../shared/kinds/action';
import { conditions } from './conditions';
import { partOfMembers } from './memberships';
import { refreshOfUpdatable, segmentType, WITH_CONDITIONS } from './segmentType';

/** The database of a static segment; that of the others stands in their conditions. */
const databaseOfStatic: Field = {
	properties: databaseId.properties.map((property) => ({
		...property,
		displayOptions: { show: { segmentType: ['static'] } },
	})),
	labels: { list_id: 'Database' },
	toBody: (values) =>
		segmentType.chosen(values) === 'static' ? { list_id: databaseId.toBody(values).db_id } : {},
};

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
		conditions(
			{ segmentType: WITH_CONDITIONS },
			(values) => segmentType.chosen(values) !== 'static',
		),
		additionalFields(...partOfMembers, refreshOfUpdatable),
	],
});
