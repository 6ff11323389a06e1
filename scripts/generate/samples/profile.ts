import type { ResourceSamples } from './sample';
import { locator } from './sample';

const databaseId = locator(1);
const byEmail = { databaseId, matching: 'email', email: 'john@example.com' };

export const profile: ResourceSamples = {
	get: {
		sample: byEmail,
		examples: [
			{ title: { en: 'By email', ru: 'По email' }, parameters: byEmail },
			{
				title: { en: 'By its number in the CRM', ru: 'По номеру в CRM' },
				parameters: { databaseId, matching: 'custom', fieldName: 'CRM_ID', fieldValue: '123420' },
			},
		],
	},
};
