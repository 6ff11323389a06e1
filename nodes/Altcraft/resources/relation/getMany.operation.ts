import { additionalFields } from '../../../shared/fields/kit/collection';
import { resourceId } from '../../../shared/fields/profile/resourceId';
import { entriesReading } from '../../../shared/kinds/reading';
import { profileA } from './profiles';
import { relationId } from './relationId';

export const getMany = entriesReading({
	value: 'getMany',
	name: 'Get Many',
	action: 'Get many relations',
	description: "List a profile's relations with their properties",
	pages: ['Get profile relations info (list of relations)'],
	endpoint: '/relations/get',
	fields: [relationId, profileA, additionalFields(resourceId)],
});
