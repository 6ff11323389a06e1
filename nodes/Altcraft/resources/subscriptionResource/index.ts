import type { Resource } from '../../../shared/operation';
import { get } from './get.operation';
import { getFields } from './getFields.operation';
import { getMany } from './getMany.operation';
import { getStatistics } from './getStatistics.operation';

export const subscriptionResource: Resource = {
	value: 'subscriptionResource',
	name: 'Subscription Resource',
	defaultOperation: 'getMany',
	operations: [get, getFields, getMany, getStatistics],
};
