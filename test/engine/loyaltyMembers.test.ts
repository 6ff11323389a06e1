import type { INodeParameters } from 'n8n-workflow';

import { openEditor } from '../support/editor';
import { SANDBOX_TOKENS } from '../../sandbox/server';
import { JOHN, MARY, OLLY } from '../sandbox/support';
import { everyOperation, locator } from '../support/parameters';
import { useSandbox } from '../support/sandbox';

const sandbox = useSandbox();

const by = (mode: string, value: string | number) => ({ __rl: true, mode, value });
const of = (operation: string, more: INodeParameters = {}): INodeParameters => ({
	resource: 'loyaltyMember',
	operation,
	loyaltyProgramId: locator(123),
	matching: 'email',
	email: 'john@example.com',
	...more,
});
const bonus = { pointsCurrencyId: by('externalId', 'bonus_points') };
const continues = { settings: { onError: 'continueRegularOutput' } } as const;

describe('a member', () => {
	it('is registered with a date, and its profile told', async () => {
		const { items } = await sandbox.run(everyOperation['loyaltyMember.register'] ?? {});

		expect(sandbox.onlyBody()).toEqual({
			loyalty_program_id: 123,
			matching: 'email',
			email: 'mary@example.com',
			registration_date: '2024-09-01T12:34:56Z',
		});
		expect(items[0]?.json).toEqual({ success: true, duplicate: false, profile_id: MARY });
	});

	it.each([
		['nobody with that email', { email: 'nobody@example.com' }, '404'],
		['several with that phone', { matching: 'phone', phone: '+79005550011' }, '435'],
		['a member already', {}, '409'],
		['a program that is not there', { loyaltyProgramId: locator(999) }, '404'],
	])('is not registered where there is %s', async (_what, more, code) => {
		const { error } = await sandbox.run(of('register', more));

		expect(error).toMatchObject({ name: 'NodeApiError', httpCode: code });
	});

	it('is found by the four modes of the pages, and no others', async () => {
		const { error } = await sandbox.run(of('getBalance', { matching: 'email_profile' }));

		expect(error?.message).toContain("'Match Profile By' has an unknown value: email_profile");
		const { items } = await sandbox.run(
			of('getBalance', {
				matching: 'custom',
				fieldName: 'CRM_ID',
				fieldValue: '123420',
				additionalFields: bonus,
			}),
		);
		expect(items[0]?.json).toEqual({ total_balance: '399.50', active_balance: '399.50' });
	});

	it.each([
		[{}, "'Confirm Removal' is off, and nothing was sent"],
		[{ confirmed: '={{ true }}' }, "'Confirm Removal' is not a switch"],
		[{ confirmed: 'true' }, "'Confirm Removal' is not a switch"],
	])('is not removed with %j', async (more, message) => {
		const { items } = await sandbox.run(of('remove', more), continues);

		expect(items[0]?.json.error).toContain(message);
		expect(sandbox.current.requests).toEqual([]);
	});

	it('has no balance once it is removed', async () => {
		const { items } = await sandbox.run(of('remove', { confirmed: true }));
		expect(items[0]?.json).toEqual({ success: true, duplicate: false, profile_id: JOHN });

		const { error } = await sandbox.run(of('getBalance', { additionalFields: bonus }));
		expect(error).toMatchObject({ httpCode: '404' });
		expect(error?.description).toContain("Check the loyalty program's ID");
	});
});

describe('what a member has', () => {
	it('is told as exact texts, with what can be spent', async () => {
		const { items } = await sandbox.run(
			of('getBalance', { additionalFields: { pointsCurrencyId: by('id', '#2') } }),
		);

		expect(sandbox.onlyBody()).toMatchObject({ points_currency_iid: 2 });
		expect(items[0]?.json).toEqual({ total_balance: '1000.00', active_balance: '800.50' });
	});

	it('that expires is told for a period, both ends of which belong to it', async () => {
		const expiring = async (dateFrom: string, dateTo: string) =>
			(await sandbox.run(of('getExpiringPoints', { ...bonus, dateFrom, dateTo }))).items[0]?.json;

		const last = '2023-09-15T23:59:59Z';
		expect(await expiring('2023-09-01', last)).toEqual({ expiring_points: '150.24' });
		expect(await expiring(last, '2023-12-31')).toEqual({ expiring_points: '150.24' });
		expect(await expiring('2023-09-17', '2023-09-30')).toEqual({ expiring_points: '0.00' });
	});

	it.each([
		[{ dateFrom: '2023-10-01', dateTo: '2023-09-01' }, "'From' is after 'To'"],
		[{ dateFrom: '={{ $json.none }}', dateTo: '2023-09-01' }, "'From' is empty"],
		[{ dateFrom: 'soon', dateTo: '2023-09-01' }, "'From' is not a date: soon"],
	])('is not asked for with the period %j', async (dates, message) => {
		const { error } = await sandbox.run(of('getExpiringPoints', { ...bonus, ...dates }));

		expect(error?.message).toContain(message);
		expect(sandbox.current.requests).toEqual([]);
	});

	it('of tiers is an item each, and none where there is none', async () => {
		const tiers = { tiersGroupId: locator(10) };
		const { items } = await sandbox.run(of('getTiers', tiers));
		expect(items.map(({ json }) => json.tier_eid)).toEqual(['silver1-2', 'gold1-3']);

		const nobody = await sandbox.run(of('getTiers', { ...tiers, email: 'olly@example.com' }));
		expect([nobody.items, nobody.error]).toEqual([[], undefined]);
		const one = await sandbox.run(of('getTiers', { ...tiers, limit: 1 }));
		expect(one.items).toHaveLength(1);
	});
});

describe('transactions', () => {
	function fill(count: number) {
		const { pointsTransactions } = sandbox.current.state;
		const [first] = pointsTransactions;
		if (first === undefined) throw new Error('The sandbox has no transaction');
		for (let n = 0; n < count; n++) {
			const number = (1000 + n).toString(16).padStart(8, '0');
			pointsTransactions.push({ ...first, id: number + first.id.slice(8), eid: `t-${String(n)}` });
		}
	}

	it.each(['present', 'absent'] as const)(
		'are read to the end, 100 at a time, with the pointer %s',
		async (loyaltyTransactionsPointer) => {
			sandbox.current.setVariants({ loyaltyTransactionsPointer });
			fill(250);
			const { items } = await sandbox.run(of('getTransactions', { ...bonus, returnAll: true }));

			expect(items).toHaveLength(252);
			expect(new Set(items.map(({ json }) => json.transaction_id)).size).toBe(252);
			const bodies = sandbox.current.requests.map(({ body }) => body as { limit: number });
			expect(bodies.map(({ limit }) => limit)).toEqual(bodies.map(() => 100));
			expect(bodies[0]).not.toHaveProperty('from_id');
		},
	);

	it('have ten fields with Simplify, and all of them without', async () => {
		const keys = async (simplify: boolean) => {
			const { items } = await sandbox.run(of('getTransactions', { ...bonus, simplify }));
			return Object.keys(items[0]?.json ?? {});
		};

		expect(await keys(true)).toHaveLength(10);
		expect(await keys(false)).toContain('source_type');
	});
});

describe('the list of points currencies', () => {
	it('has those of the rules of the promotions, each once', async () => {
		const editor = openEditor({
			host: sandbox.current.url,
			token: SANDBOX_TOKENS.full,
			parameters: of('getTransactions'),
		});
		const { results } = await editor.search('searchPointsCurrencies');

		expect(results).toEqual([
			{ name: 'bonus_points (#1)', value: 'bonus_points' },
			{ name: 'stars (#3)', value: 'stars' },
			{ name: 'starts (#2)', value: 'starts' },
		]);
		const found = await editor.search('searchPointsCurrencies', 'STARS');
		expect(found.results.map(({ value }) => value)).toEqual(['stars']);
	});

	it('cannot be had without a program', async () => {
		const editor = openEditor({
			host: sandbox.current.url,
			token: SANDBOX_TOKENS.full,
			parameters: of('getTransactions', { loyaltyProgramId: locator('') }),
		});

		await expect(editor.search('searchPointsCurrencies')).rejects.toThrow(
			"'Loyalty Program' is empty",
		);
	});
});

it('rights for loyalty programs are rights of their own', async () => {
	const { error } = await sandbox.run(
		of('getBalance', { matching: 'profile_id', profileId: OLLY }),
		{
			token: SANDBOX_TOKENS.marketOnly,
		},
	);

	expect(error).toMatchObject({ httpCode: '403' });
});
