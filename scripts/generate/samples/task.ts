import type { ResourceSamples } from './sample';

export const task: ResourceSamples = {
	get: { sample: { taskId: 'ecd371a8-2229-48bb-bc3e-de7d39cd3051' } },
};
