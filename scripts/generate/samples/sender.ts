import type { ResourceSamples } from './sample';

export const sender: ResourceSamples = {
	getMany: { sample: {} },
};
