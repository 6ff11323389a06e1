import { MEMBERS } from '../../../sandbox/things/seed/messages';
import type { ResourceSamples } from './sample';
import { locator } from './sample';

const ofOne = {
	relationId: locator(2),
	matching: 'profile_id',
	profileId: MEMBERS.otherReceiver.id,
};
const ofTwo = {
	relationId: locator(3),
	matching: 'profile_id',
	profileId: MEMBERS.receiver.id,
	otherProfileId: MEMBERS.giver.id,
};
const properties = {
	field: [
		{ name: 'user_like', value: '2' },
		{ name: 'donate', value: '343' },
		{ name: 'is_online', value: 'true' },
	],
};

export const relation: ResourceSamples = {
	delete: { sample: { ...ofTwo, confirmed: true } },
	getMany: { sample: ofOne },
	getTotals: { sample: ofOne },
	upsert: {
		sample: { ...ofTwo, properties },
		examples: [
			{
				title: { en: 'Add to the numbers', ru: 'Прибавить к числам' },
				parameters: { ...ofTwo, properties },
			},
			{
				title: { en: 'Replace the values', ru: 'Заменить значения' },
				parameters: { ...ofTwo, valuesMode: 'replace', properties },
			},
		],
	},
};
