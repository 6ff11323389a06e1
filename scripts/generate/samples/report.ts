import type { ResourceSamples } from './sample';

const period = { dateFrom: '2024-04-26', dateTo: '2024-05-01' };

export const report: ResourceSamples = {
	getSoftBounces: {
		sample: period,
		examples: [
			{
				title: { en: 'The two most frequent of a mailing', ru: 'Две самые частые у рассылки' },
				parameters: { ...period, additionalFields: { mailingId: 83, top: 2 } },
			},
		],
	},
};
