import type { Resource } from '../../../shared/operation';
import { getMany } from './getMany.operation';

export const segment: Resource = {
	value: 'segment',
	name: 'Segment',
	defaultOperation: 'getMany',
	operations: [getMany],
};
