import type { INodeParameters } from 'n8n-workflow';

import { SANDBOX_TOKENS } from '../../sandbox/server';
import { openEditor } from '../support/editor';
import { locator } from '../support/parameters';
import { useSandbox } from '../support/sandbox';

const sandbox = useSandbox();

const by = (mode: string, value: string | number) => ({ __rl: true, mode, value });
const bonus = { pointsCurrencyId: by('externalId', 'bonus_points') };
const of = (operation: string, more: INodeParameters = {}): INodeParameters => ({
	resource: 'loyaltyPoints',
	operation,
	loyaltyProgramId: locator(123),
	matching: 'email',
	email: 'john@example.com',
	amount: '100.50',
	additionalFields: bonus,
	...more,
});
const balance = async () => {
	const { items } = await sandbox.run({
		...of('getBalance'),
		resource: 'loyaltyMember',
		additionalFields: bonus,
	});
	return items[0]?.json.active_balance;
};
const settle = (operation: string, eid: string) =>
	sandbox.run({ resource: 'loyaltyPoints', operation, transactionId: by('externalId', eid) });
const last = () => sandbox.current.state.pointsTransactions.at(-1);

describe('points', () => {
	it.each([
		['accrue', '500.00'],
		['redeem', '299.00'],
	])('that someone %ss change the balance exactly', async (operation, after) => {
		const { items } = await sandbox.run(of(operation));

		expect(items[0]?.json).toEqual({
			success: true,
			duplicate: false,
			data: { transaction_id: last()?.id, balance: after },
		});
		expect(await balance()).toBe(after);
	});

	it.each([
		['100.50', '100.50'],
		['={{ 19.9 }}', '19.9'],
		['={{ 100 }}', '100'],
		[' 7.00 ', '7.00'],
	])('given as %s go as the text %s', async (amount, sent) => {
		await sandbox.run(of('accrue', { amount }));

		expect(sandbox.onlyBody().amount).toBe(sent);
	});

	it.each([
		['={{ 0.1 + 0.2 }}', "'Points' is not an exact amount: 0.30000000000000004"],
		['1,50', "'Points' is not an amount: 1,50"],
		['0.00', "'Points' is not above 0: 0.00"],
		['-5', "'Points' is negative: -5"],
		['={{ $json.none }}', "'Points' is empty"],
	])('given as %s are refused before anything is sent', async (amount, message) => {
		const { error } = await sandbox.run(of('accrue', { amount }));

		expect(error?.message).toBe(message);
		expect(sandbox.current.requests).toEqual([]);
	});

	it('come with all that the page knows', async () => {
		await sandbox.run(
			of('accrue', {
				isTemporary: true,
				holdTimeout: 600,
				additionalFields: {
					pointsCurrencyId: by('id', 1),
					promotionId: by('id', 'trigger_promo_2023_q3'),
					transactionExternalId: 'order-A-100',
					externalData: '{ "order_id": "A-100" }',
					createdAt: '2026-01-02T10:00:00',
					activationDate: '2027-01-02T10:00:00+05:00',
					expirationDate: '2027-12-31',
				},
			}),
		);

		expect(sandbox.onlyBody()).toEqual({
			loyalty_program_id: 123,
			matching: 'email',
			email: 'john@example.com',
			points_currency_iid: 1,
			promotion_id: 'trigger_promo_2023_q3',
			amount: '100.50',
			is_temp: true,
			temp_timeout_sec: 600,
			transaction_eid: 'order-A-100',
			external_data: { order_id: 'A-100' },
			created_at: '2026-01-02T10:00:00+03:00',
			activation_date: '2027-01-02T10:00:00+05:00',
			expiration_date: '2027-12-31T00:00:00+03:00',
		});
	});

	it('beyond the active balance are not redeemed, and the way out says where to look', async () => {
		const { error } = await sandbox.run(of('redeem', { amount: '399.51' }));

		expect(error).toMatchObject({ httpCode: '400' });
		expect(error?.description).toContain('Loyalty Member: Get Balance');
		expect(await balance()).toBe('399.50');
	});

	it('move once for a Request ID, whatever the amounts of others are', async () => {
		const keyed = of('accrue', {
			amount: '={{ $json.amount }}',
			options: { requestId: '={{ $json.order }}' },
		});
		const items = [{ json: { amount: 1.1, order: 'A' } }, { json: { amount: 2.2, order: 'B' } }];
		await sandbox.run(keyed, { items, executionId: '1' });
		const { items: again } = await sandbox.run(keyed, { items, executionId: '2' });

		expect(again.map(({ json }) => json.duplicate)).toEqual([true, true]);
		expect(await balance()).toBe('402.80');
	});

	it('of 500 items arrive one by one, to the last digit', async () => {
		const items = Array.from({ length: 500 }, () => ({ json: { amount: 0.01 } }));
		const { items: output } = await sandbox.run(of('accrue', { amount: '={{ $json.amount }}' }), {
			items,
		});

		expect(output).toHaveLength(500);
		expect(await balance()).toBe('404.50');
	});

	it('move once although the answer gets lost and the request is sent again', async () => {
		sandbox.current.fail({ kind: 'reset', when: 'after' });
		const { items } = await sandbox.run(of('accrue'));

		expect(items[0]?.json).toMatchObject({ success: true, data: { balance: '500.00' } });
		expect(await balance()).toBe('500.00');
	});
});

describe('held points', () => {
	const held = (operation: string, eid: string, more: INodeParameters = {}) =>
		sandbox.run(
			of(operation, {
				isTemporary: true,
				additionalFields: { ...bonus, transactionExternalId: eid },
				...more,
			}),
		);

	it('count once they are committed', async () => {
		await held('accrue', 'A-1');
		expect(await balance()).toBe('399.50');
		const { items } = await settle('commit', 'A-1');
		expect(items[0]?.json).toMatchObject({ success: true, data: { balance: '500.00' } });
		expect(await balance()).toBe('500.00');
	});

	it('come back when they are rolled back', async () => {
		await held('redeem', 'A-2');
		expect(await balance()).toBe('299.00');
		await settle('rollBack', 'A-2');
		expect(await balance()).toBe('399.50');
	});

	it('send no time to be released without a hold', async () => {
		await sandbox.run(of('accrue', { holdTimeout: 60 }));

		expect(sandbox.onlyBody()).not.toHaveProperty('temp_timeout_sec');
		expect(sandbox.onlyBody()).not.toHaveProperty('is_temp');
	});

	it.each(['commit', 'rollBack'])(
		'that are final cannot be settled by %s: Cancel can',
		async (operation) => {
			const { error } = await settle(operation, 'trans_12346');

			expect(error).toMatchObject({ httpCode: '400' });
			expect(error?.description).toContain('use Loyalty Points: Cancel');
			const { items } = await settle('cancel', 'trans_12346');
			expect(items[0]?.json).toMatchObject({ success: true });
			expect(await balance()).toBe('0.00');
		},
	);

	it("are found by Altcraft's own ID, too", async () => {
		const id = '00000005-e5f6-4890-a1b2-a3b4c5d6e7f8';
		await sandbox.run({
			resource: 'loyaltyPoints',
			operation: 'commit',
			transactionId: by('id', id),
		});

		expect(sandbox.onlyBody()).toEqual({ transaction_id: id });
	});

	it('of an expression that gives nothing are nobody’s', async () => {
		const { error } = await settle('cancel', '={{ $json.none }}');

		expect(error?.message).toBe("'Transaction' is empty");
		expect(sandbox.current.requests).toEqual([]);
	});
});

describe('promotions', () => {
	it('are listed by their IDs, 100 at a time, to the last', async () => {
		const [first] = sandbox.current.state.triggerPromotions;
		if (first === undefined) throw new Error('The sandbox has no promotion');
		for (let id = 10; id < 240; id++) {
			sandbox.current.state.triggerPromotions.push({ ...first, id, externalId: `P-${String(id)}` });
		}
		const { items } = await sandbox.run(of('getPromotions', { returnAll: true }));

		expect(items.map(({ json }) => json.id)).toEqual([
			5,
			8,
			9,
			...Array.from({ length: 230 }, (_, n) => 10 + n),
		]);
		const bodies = sandbox.current.requests.map(({ body }) => body as { from_id: number });
		expect(bodies.map(({ from_id }) => from_id)).toEqual(
			[0, 106, 206, 239].slice(0, bodies.length),
		);
	});

	it('can be those that are not active', async () => {
		const { items } = await sandbox.run(of('getPromotions', { filters: { isActive: false } }));

		expect(items.map(({ json }) => json.id)).toEqual([9]);
	});

	it('are chosen from a list, the active ones first, by the ID that they have', async () => {
		const editor = openEditor({
			host: sandbox.current.url,
			token: SANDBOX_TOKENS.full,
			parameters: of('accrue'),
		});
		const first = await editor.search('searchPromotions');

		expect([...first.results]).toEqual([
			{ name: 'Trigger promotion: Bonus for purchase (#5)', value: 'trigger_promo_2023_q3' },
			{ name: 'Stars for reviews (#8)', value: 'PROMO123' },
		]);
		const rest = await editor.search(
			'searchPromotions',
			undefined,
			first.paginationToken as string,
		);
		expect(rest.results).toEqual([{ name: 'Winter sale (#9, inactive)', value: '9' }]);
	});
});

describe('an export of transactions', () => {
	const period = {
		pointsCurrencyId: by('externalId', 'bonus_points'),
		dateFrom: '2023-01-01',
		dateTo: '2023-12-31',
	};

	it('gives the file, and what is told of it', async () => {
		const { items } = await sandbox.run(of('exportTransactions', period));

		expect(items[0]?.json).toMatchObject({ success: true, status: 'completed', total: 2 });
		expect(items[0]?.binary?.data).toMatchObject({
			fileName: '123_transactions.csv',
			mimeType: 'text/csv',
		});
		expect(sandbox.current.requests[0]?.body).toMatchObject({
			date_from: '2023-01-01T00:00:00+03:00',
			date_to: '2023-12-31T00:00:00+03:00',
		});
	});

	it('is a new one in each execution', async () => {
		await sandbox.run(of('exportTransactions', period), { executionId: '1' });
		await sandbox.run(of('exportTransactions', period), { executionId: '2' });

		expect(sandbox.current.state.tasks).toHaveLength(2);
	});
});
