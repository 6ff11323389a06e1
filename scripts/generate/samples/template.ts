import type { ResourceSamples } from './sample';
import { locator } from './sample';

const templateId = locator(21);

export const template: ResourceSamples = {
	create: {
		sample: {
			name: 'Autumn sale',
			channels: {
				email: [{ subject: 'Autumn sale', html: '<html>Hello, {lead.fname}!</html>' }],
			},
		},
		examples: [
			{
				title: { en: 'For email and SMS', ru: 'Для email и SMS' },
				parameters: {
					name: 'Autumn sale',
					channels: {
						email: [{ subject: 'Autumn sale', html: '<html>Hello, {lead.fname}!</html>' }],
						sms: [{ text: 'Autumn sale: example.com/sale', maxParts: '1' }],
					},
					additionalFields: { tags: 'sale', isDraft: true },
				},
			},
		],
	},
	delete: { sample: { templateId: locator(12), confirmed: true } },
	get: { sample: { templateId: locator(1) } },
	getMany: { sample: {} },
	update: {
		sample: {
			templateId,
			updateFields: { channels: { email: [{ subject: 'News of this week' }] } },
		},
	},
};
