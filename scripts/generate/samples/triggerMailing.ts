import type { ResourceSamples } from './sample';
import { locator } from './sample';

const triggerMailingId = locator(12);
const byEmail = { matching: 'email', email: 'john@example.com' };
const imported = {
	triggerMailingId,
	...byEmail,
	profileDataMode: 'json',
	profileDataJson: '{ "_fname": "John" }',
};

export const triggerMailing: ResourceSamples = {
	clone: {
		sample: { triggerMailingId },
		examples: [
			{
				title: { en: 'With a name of its own', ru: 'С собственным названием' },
				parameters: { triggerMailingId, additionalFields: { name: 'Order shipped, new text' } },
			},
		],
	},
	create: {
		sample: {
			name: 'Order accepted',
			triggerType: 'api_call',
			channel: 'email',
			templates: { template: [{ templateId: locator(21) }] },
			resourceId: locator(7),
		},
	},
	delete: { sample: { triggerMailingId: locator(17), confirmed: true } },
	get: { sample: { triggerMailingId } },
	getMany: {
		sample: {},
		examples: [
			{
				title: { en: 'The first fifty active ones', ru: 'Первые пятьдесят активных' },
				parameters: { limit: 50, filters: { isActive: true } },
			},
		],
	},
	importAndStart: {
		sample: imported,
		examples: [
			{
				title: {
					en: 'Five minutes later, with an order number for the message',
					ru: 'Через пять минут, с номером заказа для сообщения',
				},
				parameters: {
					triggerMailingId: locator(13),
					matching: 'email',
					email: 'lena@example.com',
					profileDataMode: 'json',
					profileDataJson: '{ "_fname": "Lena", "email": "lena@example.com" }',
					additionalFields: {
						contentFields: { field: [{ name: 'order_number', value: 'A-101' }] },
						startDelay: { delay: { minutes: 5 } },
					},
				},
			},
		],
	},
	importAndStartMany: {
		sample: imported,
		examples: [
			{
				title: {
					en: 'Two items, with the email left empty, so that it comes from the data',
					ru: 'Два элемента; Email не заполнен и берётся из данных профиля',
				},
				parameters: {
					triggerMailingId: locator(13),
					matching: 'email',
					profileDataMode: 'json',
					profileDataJson: '={{ $json }}',
				},
				items: [
					{ _fname: 'Maria', email: 'maria@example.com' },
					{ _fname: 'John', email: 'john@example.com' },
				],
			},
		],
	},
	start: {
		sample: { triggerMailingId, ...byEmail },
		examples: [
			{ title: { en: 'By email', ru: 'По email' }, parameters: { triggerMailingId, ...byEmail } },
			{
				title: {
					en: 'With a file that File: Upload put there',
					ru: 'С файлом, загруженным через File: Upload',
				},
				parameters: {
					triggerMailingId,
					...byEmail,
					additionalFields: { fileKeys: 'fd7006e5-5c42-4eba-aa6a-f6cb7f5cb6f2' },
				},
			},
		],
	},
	startMany: {
		sample: { triggerMailingId, ...byEmail },
		examples: [
			{
				title: { en: 'Two items', ru: 'Два элемента' },
				parameters: {
					triggerMailingId: locator(8),
					matching: 'email',
					email: '={{ $json.email }}',
				},
				items: [{ email: 'john@example.com' }, { email: 'olly@example.com' }],
			},
		],
	},
	update: { sample: { triggerMailingId, updateFields: { name: 'Order is on its way' } } },
};
