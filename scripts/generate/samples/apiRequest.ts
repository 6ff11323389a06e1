import type { ResourceSamples } from './sample';

export const apiRequest: ResourceSamples = {
	send: {
		sample: { path: '/segments/list/', body: '{}', changesSomething: false },
		examples: [
			{
				title: { en: 'Reading', ru: 'Чтение' },
				parameters: {
					path: '/workflows/list',
					body: '{ "limit": 10 }',
					changesSomething: false,
					answer: 'entries',
				},
			},
		],
	},
};
