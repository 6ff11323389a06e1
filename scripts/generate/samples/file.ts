import type { ResourceSamples } from './sample';

export const file: ResourceSamples = {
	upload: {
		sample: { binaryPropertyName: 'data' },
		files: { data: { content: Buffer.from('HELLO\n'), name: 'US.csv', mimeType: 'text/csv' } },
	},
};
