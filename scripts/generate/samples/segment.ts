import type { ResourceSamples } from './sample';
import { locator } from './sample';

const staticSegment = locator(6);
const member = {
	segmentId: staticSegment,
	databaseId: locator(1),
	matching: 'email',
	email: 'john@example.com',
};

export const segment: ResourceSamples = {
	addProfile: {
		sample: member,
		examples: [
			{ title: { en: 'By email', ru: 'По email' }, parameters: member },
			{
				title: { en: 'By profile ID, silently', ru: 'По ID профиля, без триггеров' },
				parameters: {
					...member,
					matching: 'profile_id',
					profileId: '5a74876369d42613b31947b8',
					additionalFields: { skipTriggers: true },
				},
			},
		],
	},
	create: {
		sample: { name: 'Best customers', segmentType: 'static', databaseId: locator(1) },
		examples: [
			{
				title: { en: 'A static segment', ru: 'Статический сегмент' },
				parameters: { name: 'Best customers', segmentType: 'static', databaseId: locator(1) },
			},
			{
				title: {
					en: 'Whoever has entered one of two static segments',
					ru: 'Все, кто входил хотя бы в один из двух статических сегментов',
				},
				parameters: {
					name: 'Best customers of the month',
					segmentType: 'dynamic',
					conditionsFrom: 'membership',
					databaseId: locator(1),
					combine: 'or',
					memberOf: { segment: [{ segmentId: locator(6) }, { segmentId: locator(2) }] },
				},
			},
		],
	},
	delete: { sample: { segmentId: locator(5), confirmed: true } },
	get: { sample: { segmentId: locator(1) } },
	getMany: { sample: {} },
	getStatistics: {
		sample: {
			segmentId: locator(7),
			resourceId: locator(24),
			additionalFields: { databaseId: locator(1) },
		},
		examples: [
			{
				title: { en: 'As last counted', ru: 'По последнему подсчёту' },
				parameters: {
					segmentId: locator(7),
					resourceId: locator(24),
					additionalFields: { databaseId: locator(1) },
				},
			},
			{
				title: { en: 'Counted anew', ru: 'С новым подсчётом' },
				parameters: { segmentId: staticSegment, resourceId: locator(24), refresh: true },
			},
		],
	},
	removeProfile: { sample: member },
	update: { sample: { segmentId: locator(1), updateFields: { name: 'Bought in November' } } },
};
