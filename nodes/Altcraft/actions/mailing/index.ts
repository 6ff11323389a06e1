import type { Resource } from '../operation';
import { activate } from './activate.operation';

export const mailing: Resource = {
	value: 'mailing',
	name: 'Mailing',
	defaultOperation: 'activate',
	operations: [activate],
};
