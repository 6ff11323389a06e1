import type { INodeParameters } from 'n8n-workflow';

import { locator } from '../support/parameters';
import { useSandbox } from '../support/sandbox';

const sandbox = useSandbox();

/** A cart of John's in the bot, where his promo code and his points count. */
const of = (operation: string, more: INodeParameters = {}): INodeParameters => ({
	...{ resource: 'order', operation, externalId: 'C-1' },
	...{ matching: 'email', email: 'john@example.com', touchpoint: 'bot', status: 'new' },
	...{ totalPrice: '1000.00', finalTotalPrice: '680.00', currency: 'RUB', linesMode: 'json' },
	linesJson: '[{ "product": "iphone_13", "base_price_per_item": "500.00", "count": 2 }]',
	...more,
});
const bonus = { pointsCurrencyId: { __rl: true, mode: 'externalId', value: 'bonus_points' } };
const ofJohn = { loyaltyProgramId: locator(123), matching: 'email', email: 'john@example.com' };
const balance = async () => {
	const { items } = await sandbox.run({
		...{ resource: 'loyaltyMember', operation: 'getBalance', ...ofJohn, additionalFields: bonus },
	});
	return items[0]?.json.active_balance;
};
const codeIsUsed = () =>
	sandbox.current.state.promoCodes.find(({ code }) => code === 'CODE-12345')?.activatedAt !== null;
const held = () => {
	const { orders, pointsTransactions, promoCodes } = sandbox.current.state;
	return JSON.stringify([orders, pointsTransactions, promoCodes]);
};

describe('a cart', () => {
	it.each(['result', 'data'] as const)(
		'is calculated with promotions, points and codes, and nothing changes; the answer is in %s',
		async (preorderPlace) => {
			sandbox.current.setVariants({ preorderPlace });
			const before = held();
			const { items } = await sandbox.run(of('calculate', { finalTotalPrice: '1000.00' }));

			expect(items[0]?.json).toMatchObject({
				...{ final_total_price: '680.00', points_to_redeem: '170.00', points_to_accrue: '6.80' },
				promo_codes: ['CODE-12345'],
			});
			expect(held()).toBe(before);
		},
	);

	it('becomes an order at the price that was calculated: points move, and the code is used', async () => {
		const { items } = await sandbox.run(of('calculate', { finalTotalPrice: '1000.00' }));
		const { items: confirmed } = await sandbox.run(
			of('confirm', { finalTotalPrice: '={{ $json.final_total_price }}' }),
			{ items },
		);

		expect(confirmed[0]?.json).toMatchObject({ success: true, duplicate: false });
		expect(sandbox.current.state.orders.at(-1)).toMatchObject({ externalId: 'C-1' });
		expect(await balance()).toBe('236.30');
		expect(codeIsUsed()).toBe(true);
	});

	it('is confirmed once for a Request ID, whatever execution asks', async () => {
		const keyed = of('confirm', { options: { requestId: 'C-1-confirm' } });
		await sandbox.run(keyed, { executionId: '1' });
		const after = held();
		const { items } = await sandbox.run(keyed, { executionId: '2' });

		expect(items[0]?.json).toMatchObject({ success: true, duplicate: true });
		expect(held()).toBe(after);
	});

	it.each([400, 409] as const)(
		'is not confirmed at a price that no longer fits (%i): nothing changes, and the way out says why',
		async (preorderPriceCode) => {
			sandbox.current.setVariants({ preorderPriceCode });
			await sandbox.run({
				...{ resource: 'loyaltyPoints', operation: 'redeem', ...ofJohn },
				...{ amount: '300', additionalFields: bonus },
			});
			const before = held();
			const { error } = await sandbox.run(of('confirm'));

			expect(error).toMatchObject({ httpCode: String(preorderPriceCode) });
			expect(error?.description).toContain('what Calculate gives now');
			expect(held()).toBe(before);
		},
	);

	it('that a customer may not have is calculated for nobody', async () => {
		const { error } = await sandbox.run(of('calculate', { email: 'mary@example.com' }));

		expect(error).toMatchObject({ httpCode: '404' });
	});
});
