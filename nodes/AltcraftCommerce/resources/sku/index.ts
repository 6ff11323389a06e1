import type { Resource } from '../../../shared/operation';
import { deleteSkus } from './delete.operation';
import { getMany } from './getMany.operation';
import { sku as data } from './imports';
import { upsert } from './upsert.operation';
import { upsertMany } from './upsertMany.operation';

export const sku: Resource = {
	value: 'sku',
	name: 'SKU',
	defaultOperation: upsert.value,
	operations: [upsert, upsertMany, deleteSkus, getMany],
	forms: [data.form],
};
