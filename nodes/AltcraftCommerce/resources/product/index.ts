import type { Resource } from '../../../shared/operation';
import { deleteProducts } from './delete.operation';
import { getMany } from './getMany.operation';
import { product as data } from './imports';
import { upsert } from './upsert.operation';
import { upsertMany } from './upsertMany.operation';

export const product: Resource = {
	value: 'product',
	name: 'Product',
	defaultOperation: upsert.value,
	operations: [upsert, upsertMany, deleteProducts, getMany],
	forms: [data.form],
};
