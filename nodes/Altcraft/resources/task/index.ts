import type { Resource } from '../../../shared/operation';
import { get } from './get.operation';

export const task: Resource = {
	value: 'task',
	name: 'Task',
	defaultOperation: 'get',
	operations: [get],
};
