import type { Resource } from '../../../shared/operation';
import { register } from './register.operation';

export const goal: Resource = {
	value: 'goal',
	name: 'Goal',
	defaultOperation: register.value,
	operations: [register],
};
