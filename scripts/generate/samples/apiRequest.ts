import type { ResourceSamples } from './sample';

export const apiRequest: ResourceSamples = {
	send: {
		sample: {
			path: '/suppresses/email_add',
			body: '{ "id": 3, "email": "nathan@example.com" }',
		},
		examples: [
			{
				title: { en: 'The entries of a list', ru: 'Элементы списка' },
				parameters: {
					path: '/suppresses/list',
					body: '{ "limit": 2 }',
					changesSomething: false,
					answer: 'entries',
				},
			},
		],
	},
};
