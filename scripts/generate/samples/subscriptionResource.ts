import type { ResourceSamples } from './sample';
import { locator } from './sample';

const resourceId = locator(1);
const counted = { resourceId: locator(24), databaseId: locator(1) };

export const subscriptionResource: ResourceSamples = {
	get: { sample: { resourceId } },
	getFields: { sample: { resourceId, channel: 'email' } },
	getMany: { sample: {} },
	getStatistics: {
		sample: counted,
		examples: [
			{ title: { en: 'As last counted', ru: 'По последнему подсчёту' }, parameters: counted },
			{
				title: { en: 'Counted anew', ru: 'Пересчитать' },
				parameters: { ...counted, refresh: true },
			},
		],
	},
};
