import type { Resource } from '../../../shared/operation';
import { getSoftBounces } from './getSoftBounces.operation';

export const report: Resource = {
	value: 'report',
	name: 'Report',
	defaultOperation: 'getSoftBounces',
	operations: [getSoftBounces],
};
