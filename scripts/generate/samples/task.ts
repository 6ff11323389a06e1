import type { ResourceSamples } from './sample';

export const task: ResourceSamples = {
	get: { sample: { taskId: 'task_b2f9fk6a-2479-4a63-b592-f15d4e3b69c5' } },
};
