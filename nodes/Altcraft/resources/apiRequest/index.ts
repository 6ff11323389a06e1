import type { Resource } from '../../../shared/operation';
import { send } from './send.operation';

export const apiRequest: Resource = {
	value: 'apiRequest',
	name: 'API Request',
	defaultOperation: 'send',
	operations: [send],
};
