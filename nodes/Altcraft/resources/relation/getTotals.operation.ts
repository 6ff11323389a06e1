import { additionalFields } from '../../../shared/fields/kit/collection';
import { resourceId } from '../../../shared/fields/profile/resourceId';
import { objectReading } from '../../../shared/kinds/reading';
import { profileA } from './profiles';
import { relationId } from './relationId';

export const getTotals = objectReading({
	value: 'getTotals',
	name: 'Get Totals',
	action: 'Get totals of relations',
	description: 'Read the properties of all relations of a profile, summed up',
	pages: ['Get profile relations info (aggregated properties)'],
	endpoint: '/relations/get_counter',
	fields: [relationId, profileA, additionalFields(resourceId)],
});
