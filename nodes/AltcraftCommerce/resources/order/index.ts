import type { Resource } from '../../../shared/operation';
import { orderList, productList, skuList } from '../../market/lists';
import { calculate } from './calculate.operation';
import { confirm } from './confirm.operation';
import { deleteOrder } from './delete.operation';
import { getMany } from './getMany.operation';
import { getStatus } from './getStatus.operation';
import { updateLineStatus } from './updateLineStatus.operation';
import { upsert } from './upsert.operation';
import { upsertMany } from './upsertMany.operation';

export const order: Resource = {
	value: 'order',
	name: 'Order',
	defaultOperation: upsert.value,
	operations: [
		calculate,
		confirm,
		upsert,
		upsertMany,
		deleteOrder,
		getMany,
		getStatus,
		updateLineStatus,
	],
	lists: [orderList, productList, skuList],
};
