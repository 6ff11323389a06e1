import type { IdParameter } from '../../../shared/fields/kit/id';
import { idProperty, targetField } from '../../../shared/fields/kit/id';
import type { Field } from '../../../shared/fields/kit/field';
import { segmentList } from '../../../shared/lists/common';

const segment: IdParameter = {
	displayName: 'Segment',
	name: 'segmentId',
	list: segmentList,
	description: 'The segment that is meant',
};

/** The segment that an operation works on. */
export const segmentId = targetField(idProperty(segment), 'id');

const STATIC_ONLY = 'Only static segments take single profiles';

/** A segment that takes single profiles; the list does not tell which ones do. */
export const staticSegmentId: Field = {
	...targetField(idProperty({ ...segment, hint: STATIC_ONLY }), 'segment_id'),
	advice: { 400: STATIC_ONLY, 404: STATIC_ONLY, 450: STATIC_ONLY },
};

/** A segment in a form of several. */
export const segmentProperty = idProperty(segment);
