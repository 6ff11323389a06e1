import type { ResourceSamples } from './sample';

export const segment: ResourceSamples = {
	getMany: { sample: {} },
};
