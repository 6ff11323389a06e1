import type { ResourceSamples } from './sample';
import { locator } from './sample';

export const campaign: ResourceSamples = {
	activate: {
		sample: { campaignId: locator(1) },
		examples: [
			{
				title: { en: 'For a month', ru: 'На месяц' },
				parameters: {
					campaignId: locator(1),
					startDate: '2027-04-01T18:45:00Z',
					deactivateDate: '2027-05-01T18:45:00Z',
				},
			},
		],
	},
	complete: { sample: { campaignId: locator(18) } },
	deactivate: { sample: { campaignId: locator(18) } },
	get: {
		sample: { campaignId: locator(22) },
		examples: [
			{
				title: {
					en: 'With its mailings and scenarios',
					ru: 'С рассылками и сценариями',
				},
				parameters: {
					campaignId: locator(22),
					simplify: false,
					additionalFields: { marketingActivities: true },
				},
			},
		],
	},
	getMany: {
		sample: {},
		examples: [
			{
				title: { en: 'The first fifty active ones', ru: 'Первые пятьдесят активных' },
				parameters: { limit: 50, filters: { state: 'active' } },
			},
		],
	},
	getStatus: { sample: { campaignId: locator(22) } },
};
