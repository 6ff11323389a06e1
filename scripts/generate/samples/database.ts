import type { ResourceSamples } from './sample';
import { locator } from './sample';

const databaseId = locator(1);
const counted = { databaseId: locator(5), resourceId: locator(24) };

export const database: ResourceSamples = {
	get: { sample: { databaseId } },
	getFields: { sample: { databaseId } },
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
