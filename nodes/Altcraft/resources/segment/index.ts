import type { Resource } from '../../../shared/operation';
import { addProfile } from './addProfile.operation';
import { create } from './create.operation';
import { deleteSegment } from './delete.operation';
import { get } from './get.operation';
import { getMany } from './getMany.operation';
import { getStatistics } from './getStatistics.operation';
import { removeProfile } from './removeProfile.operation';
import { update } from './update.operation';

export const segment: Resource = {
	value: 'segment',
	name: 'Segment',
	defaultOperation: 'addProfile',
	operations: [
		addProfile,
		create,
		deleteSegment,
		get,
		getMany,
		getStatistics,
		removeProfile,
		update,
	],
};
