import type { ResourceSamples } from './sample';
import { locator } from './sample';

const loyaltyProgramId = locator(123);
const john = { matching: 'email', email: 'john@example.com' };
const pointsCurrencyId = { __rl: true, mode: 'externalId', value: 'bonus_points' };
const member = { loyaltyProgramId, ...john };

export const loyaltyMember: ResourceSamples = {
	getBalance: { sample: { ...member, additionalFields: { pointsCurrencyId } } },
	getExpiringPoints: {
		sample: {
			...member,
			pointsCurrencyId,
			dateFrom: '2023-09-01T00:00:00Z',
			dateTo: '2023-09-30T23:59:59Z',
		},
	},
	getTiers: { sample: { ...member, tiersGroupId: locator(10) } },
	getTransactions: { sample: { ...member, pointsCurrencyId } },
	register: {
		sample: {
			loyaltyProgramId,
			matching: 'email',
			email: 'mary@example.com',
			additionalFields: { registrationDate: '2024-09-01T12:34:56Z' },
		},
	},
	remove: { sample: { ...member, confirmed: true } },
};
