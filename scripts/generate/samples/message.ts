import type { ResourceSamples } from './sample';

export const message: ResourceSamples = {
	getWebVersion: { sample: { sendMessageId: 'abcdefghijklmnqrstuvwxyz' } },
};
