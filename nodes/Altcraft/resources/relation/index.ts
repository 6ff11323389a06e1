import type { Resource } from '../../../shared/operation';
import { deleteRelation } from './delete.operation';
import { getMany } from './getMany.operation';
import { getTotals } from './getTotals.operation';
import { upsert } from './upsert.operation';

export const relation: Resource = {
	value: 'relation',
	name: 'Profile Relation',
	defaultOperation: upsert.value,
	operations: [upsert, deleteRelation, getMany, getTotals],
};
