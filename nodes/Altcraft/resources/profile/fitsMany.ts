import type { Values } from '../../../shared/fields/kit/field';
import { hasFieldChanges } from '../../../shared/fields/profile/fieldChanges';
import { fitsFlat } from '../../../shared/fields/profile/flatProfiles';
import { changesSegments } from '../../../shared/fields/profile/segmentChanges';

/** Whether a batch could take what a request for one profile does. */
export const fitsMany = (values: Values): boolean =>
	fitsFlat(values.raw('matching')) && !hasFieldChanges(values) && !changesSegments(values);
