import { additionalFields } from '../../../shared/fields/kit/collection';
import { databaseId } from '../../../shared/fields/profile/databaseId';
import { skipTriggersOf } from '../../../shared/fields/profile/flags';
import { profileById } from '../../../shared/fields/profile/profileLookup';
import { staticSegmentId } from './segmentId';

/** A profile and the static segment that it enters or leaves (page "Add or remove profile"). */
export const memberFields = [
	staticSegmentId,
	databaseId,
	profileById,
	additionalFields(
		skipTriggersOf(
			'Whether to prevent triggers and scenarios from starting when profiles enter or leave the segment',
		),
	),
];
