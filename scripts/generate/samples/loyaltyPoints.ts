import type { ResourceSamples } from './sample';
import { locator } from './sample';

const loyaltyProgramId = locator(123);
const byExternalId = (value: string) => ({ __rl: true, mode: 'externalId', value });
const pointsCurrencyId = byExternalId('bonus_points');
const john = { loyaltyProgramId, matching: 'email', email: 'john@example.com' };
const ofOrder = { pointsCurrencyId, transactionExternalId: 'order-A-100' };
const held = { transactionId: byExternalId('TRANS12345') };

export const loyaltyPoints: ResourceSamples = {
	accrue: {
		sample: { ...john, amount: '100.50', additionalFields: ofOrder },
		examples: [
			{
				title: { en: 'For an order', ru: 'За заказ' },
				parameters: { ...john, amount: '100.50', additionalFields: ofOrder },
			},
			{
				title: {
					en: 'Held until the payment is through',
					ru: 'С удержанием, пока не пройдёт оплата',
				},
				parameters: {
					...john,
					amount: '100.50',
					isTemporary: true,
					holdTimeout: 900,
					additionalFields: ofOrder,
				},
			},
		],
	},
	cancel: { sample: { transactionId: byExternalId('trans_12346') } },
	commit: { sample: held },
	exportTransactions: {
		sample: {
			loyaltyProgramId,
			pointsCurrencyId,
			dateFrom: '2023-09-01T00:00:00Z',
			dateTo: '2023-10-31T23:59:59Z',
		},
	},
	getPromotions: { sample: { loyaltyProgramId } },
	redeem: { sample: { ...john, amount: '100.50', additionalFields: ofOrder } },
	rollBack: { sample: held },
};
