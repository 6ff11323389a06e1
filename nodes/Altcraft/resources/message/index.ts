import type { Resource } from '../../../shared/operation';
import { getWebVersion } from './getWebVersion.operation';

export const message: Resource = {
	value: 'message',
	name: 'Message',
	defaultOperation: 'getWebVersion',
	operations: [getWebVersion],
};
