import type { Resource } from '../../../shared/operation';
import { formDatabase } from '../../../shared/lists/formDatabase';
import { deleteSubscription } from './delete.operation';
import { get } from './get.operation';
import { getMany } from './getMany.operation';
import { restore } from './restore.operation';
import { suspendAll } from './suspendAll.operation';
import { unsubscribe } from './unsubscribe.operation';
import { unsuspendAll } from './unsuspendAll.operation';
import { upsert } from './upsert.operation';

export const subscription: Resource = {
	value: 'subscription',
	name: 'Subscription',
	defaultOperation: upsert.value,
	operations: [
		upsert,
		deleteSubscription,
		get,
		getMany,
		restore,
		suspendAll,
		unsubscribe,
		unsuspendAll,
	],
	databases: [formDatabase],
};
