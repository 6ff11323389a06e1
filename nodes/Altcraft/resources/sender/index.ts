import type { Resource } from '../../../shared/operation';
import { getMany } from './getMany.operation';

export const sender: Resource = {
	value: 'sender',
	name: 'Sender',
	defaultOperation: 'getMany',
	operations: [getMany],
};
