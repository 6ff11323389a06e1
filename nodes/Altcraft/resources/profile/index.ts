import type { Resource } from '../../../shared/operation';
import { get } from './get.operation';

export const profile: Resource = {
	value: 'profile',
	name: 'Profile',
	defaultOperation: 'get',
	operations: [get],
};
