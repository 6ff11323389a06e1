import type { ResourceSamples } from './sample';
import { locator } from './sample';

const scenarioId = locator('12');
const imported = {
	scenarioId,
	profileDataMode: 'json',
	profileDataJson: '{ "_fname": "Nathan" }',
	matching: 'email',
	email: 'nathan@example.com',
};

export const scenario: ResourceSamples = {
	activate: { sample: { scenarioId: locator('15') } },
	deactivate: { sample: { scenarioId } },
	getMany: {
		sample: {},
		examples: [
			{
				title: { en: 'The first fifty with a tag', ru: 'Первые пятьдесят с тегом' },
				parameters: { limit: 50, filters: { tags: 'B2C' } },
			},
		],
	},
	importAndStart: {
		sample: imported,
		examples: [
			{
				title: { en: 'A profile and its subscription', ru: 'Профиль с подпиской' },
				parameters: {
					scenarioId,
					matching: 'email',
					email: 'maria@example.com',
					profileDataMode: 'json',
					profileDataJson: '{ "_fname": "Maria", "_lname": "Lopez" }',
					subscriptions: {
						subscription: [
							{ channel: 'email', email: 'maria@example.com', resourceId: locator(7) },
						],
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
					scenarioId,
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
		sample: { scenarioId, matching: 'email', email: 'john@example.com' },
		examples: [
			{
				title: { en: 'A profile by its email, with content', ru: 'Профиль по email, с данными' },
				parameters: {
					scenarioId,
					matching: 'email',
					email: 'john@example.com',
					additionalFields: {
						content:
							'{ "email_title": "New videos on your favorite channels", "data_lines": ["Channel A", "Channel B"] }',
					},
				},
			},
		],
	},
};
