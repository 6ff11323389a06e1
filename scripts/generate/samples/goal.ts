import type { ResourceSamples } from './sample';
import { locator } from './sample';

const of = {
	databaseId: locator(1),
	pixelId: locator(1),
	matching: 'email',
	email: 'john@example.com',
};

export const goal: ResourceSamples = {
	register: {
		sample: { ...of, goal: 'cart', value: '10' },
		examples: [
			{
				title: { en: 'One goal with its value', ru: 'Одна цель со значением' },
				parameters: { ...of, goal: 'order', value: '={{ $json.total }}' },
				items: [{ total: 1990.5 }],
			},
			{
				title: { en: 'Several goals of one event', ru: 'Несколько целей одного события' },
				parameters: {
					...of,
					goal: 'order',
					value: '1990.50',
					additionalFields: {
						furtherGoals: { further: [{ goal: 'first order', value: '' }] },
						date: '2026-03-05T10:40:00+03:00',
					},
				},
			},
		],
	},
};
