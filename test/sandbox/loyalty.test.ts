import { Client, JOHN, MARY, useClient } from './support';
import { download } from './tasks';

const client = useClient();

const success = { error: 0, error_text: 'Successful operation' };
const call = async (path: string, body: object) =>
	(await client.call(`/loyalty${path}`, body)).json;
const code = async (path: string, body: object) => (await call(path, body)).error;

/** The member of the examples. */
function addUser(to: Client) {
	to.sandbox.state.profiles.save({
		id: 'profile123',
		databaseId: 1,
		data: { email: 'user@example.com', phones: ['+1234567890'], custom_field: '123456' },
		subscriptions: [],
		createdAt: new Date(),
		updatedAt: new Date(),
	});
}

const user = { loyalty_program_id: 123, matching: 'email', email: 'user@example.com' };
const register = () =>
	call('/register_member', { ...user, registration_date: '2024-09-01T12:34:56Z' });
const bonus = { points_currency_eid: 'bonus_points' };
const september = { date_from: '2023-09-01T00:00:00Z', date_to: '2023-09-30T23:59:59Z' };

describe('requests of the documentation', () => {
	beforeEach(async () => {
		addUser(client);
		await register();
	});

	test('a member is registered, and removed', async () => {
		expect(await call('/delete_member', user)).toEqual({ ...success, profile_id: 'profile123' });
		expect(await register()).toEqual({ ...success, profile_id: 'profile123' });
	});

	test.each<[string, object, unknown]>([
		[
			'/account/balance',
			{ ...user, points_currency_eid: 'starts' },
			{ total_balance: '0.00', active_balance: '0.00' },
		],
		['/account/expiring_points', { ...user, ...bonus, ...september }, { expiring_points: '0.00' }],
		[
			'/account/tiers',
			{ ...user, tiers_group_id: 10, phone: '+1234567890', profile_id: 'profile123' },
			[],
		],
	])('%s %j', async (path, body, data) => {
		expect(await call(path, body)).toEqual({ ...success, data });
	});

	test("a member's tiers are as in the example", async () => {
		const john = { loyalty_program_id: 123, matching: 'profile_id', profile_id: JOHN };
		expect(await call('/account/tiers', { ...john, tiers_group_id: 10 })).toEqual({
			...success,
			data: [
				{
					tiers_group_type: 'cumulative',
					tier_eid: 'silver1-2',
					tier_id: 13,
					tier_order: 1,
					reached_at: '2024-06-15T09:12:34Z',
				},
				{
					tiers_group_type: 'cumulative',
					tier_eid: 'gold1-3',
					tier_id: 14,
					tier_order: 2,
					reached_at: '2024-09-01T12:34:56Z',
				},
			],
		});
	});

	test('a transaction of an account has the fields of the example', async () => {
		const { data } = await call('/account/transactions', { ...user, ...bonus, limit: 20 });
		expect(data).toMatchObject([
			{
				transaction_type: 'accrual',
				amount: '10.50',
				balance_before: '0.00',
				balance_after: '10.50',
			},
		]);
	});

	test('redeeming with the promotion of the example', async () => {
		await call('/accrue_points', { ...user, points_currency_eid: 'stars', amount: '500' });
		const answer = await call('/redeeme_points', {
			...user,
			promotion_id: 'PROMO123',
			points_currency_eid: 'stars',
			amount: '100.50',
			is_temp: false,
			transaction_eid: 'uiuiuiiu-ouiihfs-sdfsdf',
			external_data: { order_id: 'ORDER-123' },
		});
		expect(answer).toMatchObject({ ...success, data: { balance: '399.50' } });
	});

	test.each(['/commit_transaction', '/rollback_transaction', '/cancel_transaction'])(
		'%s names the transaction and the balance',
		async (path) => {
			const { data } = await call(path, { transaction_id: 'TRANS12345' });
			expect(data).toMatchObject({ balance: path === '/commit_transaction' ? '100.00' : '0.00' });
		},
	);

	test('promotions are those of the example', async () => {
		const answer = await call('/trigger_promotions', {
			loyalty_program_id: 123,
			limit: 20,
			is_active: true,
		});
		expect(answer).toMatchObject({ ...success, next_from_id: 8, total_count: 2 });
		expect(answer.data).toMatchObject([
			{
				id: 5,
				external_id: 'trigger_promo_2023_q3',
				start_date: '2023-09-01T00:00:00Z',
				redeem_rules: [
					{
						points_currency_iid: 1,
						points_currency_eid: 'bonus_points',
						static_amount: '100.16',
						min_amount: '50',
						max_amount: '500',
					},
				],
			},
			{ id: 8 },
		]);
	});

	test('an export is a task with a CSV file', async () => {
		const { data } = await call('/transactions_export', {
			loyalty_program_id: 123,
			...bonus,
			date_from: '2023-01-01T00:00:00Z',
			date_to: '2023-12-31T23:59:59Z',
		});
		const { task_id: id } = data as { task_id: string };
		const task = client.sandbox.state.tasks.at(-1);
		while (task?.result === null) await new Promise(setImmediate);
		expect(task).toMatchObject({ id, result: { errors: [], total: 2 } });
		const [path] = (task?.result as { urls: string[] }).urls;
		const file = await download(client, path?.replace('/api/download/', ''));
		expect(await file.text()).toMatch(/^transaction_id,transaction_eid,/);
	});
});

describe('points', () => {
	const john = { loyalty_program_id: 123, matching: 'profile_id', profile_id: JOHN, ...bonus };
	const balance = async () => (await call('/account/balance', john)).data;

	test.each<[string, object, number]>([
		['/accrue_points', { ...john, amount: 100.5 }, 400],
		['/accrue_points', { ...john, amount: '0' }, 400],
		['/accrue_points', { ...john, amount: '1,5' }, 400],
		['/accrue_points', { ...john, amount: '1', unknown: 1 }, 400],
		['/accrue_points', { ...john, amount: '1', points_currency_eid: 'miles' }, 404],
		['/accrue_points', { ...john, amount: '49', promotion_id: 'trigger_promo_2023_q3' }, 400],
		['/accrue_points', { ...john, amount: '501', promotion_id: 'trigger_promo_2023_q3' }, 400],
		['/accrue_points', { ...john, amount: '60', promotion_id: 'none' }, 404],
		['/accrue_points', { ...john, amount: '60', promotion_id: '9' }, 400],
		['/accrue_points', { ...john, amount: '1', profile_id: MARY }, 404],
		['/account/transactions', { ...john, limit: 101 }, 400],
		['/account/expiring_points', { ...john, date_from: '2024', date_to: '2025' }, 400],
		['/account/tiers', { ...john, points_currency_eid: undefined, tiers_group_id: 11 }, 404],
		['/commit_transaction', { transaction_id: 'none' }, 404],
		['/commit_transaction', {}, 400],
		['/trigger_promotions', { loyalty_program_id: 123, limit: 101 }, 400],
	])('%s %j is refused with %i', async (path, body, error) => {
		expect(await code(path, body)).toBe(error);
	});

	test('that expire first are spent first', async () => {
		await call('/accrue_points', {
			...john,
			amount: '10',
			expiration_date: '2098-01-01T00:00:00Z',
		});
		await call('/redeeme_points', { ...john, amount: '15.25' });
		const period = { date_from: '2098-01-01T00:00:00Z', date_to: '2098-01-01T00:00:00Z' };
		expect((await call('/account/expiring_points', { ...john, ...period })).data).toEqual({
			expiring_points: '0.00',
		});
		expect(await balance()).toEqual({ total_balance: '394.25', active_balance: '394.25' });
	});

	test('of an account stay exact over many movements', async () => {
		for (let n = 0; n < 30; n++) {
			await call('/accrue_points', { ...john, amount: '0.1', transaction_eid: `t-${String(n)}` });
		}
		expect(await balance()).toMatchObject({ active_balance: '402.50' });
	});

	test('that are not active yet, or held, cannot be spent', async () => {
		await call('/accrue_points', { ...john, amount: '5', activation_date: '2098-01-01T00:00:00Z' });
		await call('/accrue_points', { ...john, amount: '7', is_temp: true });
		await call('/redeeme_points', { ...john, amount: '9', is_temp: true });
		expect(await balance()).toEqual({ total_balance: '411.50', active_balance: '390.50' });
	});

	test('of a committed accrual are a new transaction, which can be cancelled by the same ID', async () => {
		await call('/accrue_points', { ...john, amount: '7', is_temp: true, transaction_eid: 'h' });
		const before = client.sandbox.state.pointsTransactions.length;
		await call('/commit_transaction', { transaction_eid: 'h' });
		expect(client.sandbox.state.pointsTransactions).toHaveLength(before + 1);
		expect(await balance()).toMatchObject({ active_balance: '406.50' });
		await call('/cancel_transaction', { transaction_eid: 'h' });
		expect(await balance()).toMatchObject({ active_balance: '399.50' });
	});
});

describe('tiers', () => {
	const mary = { loyalty_program_id: 123, matching: 'profile_id', profile_id: MARY };
	const status = { ...mary, points_currency_eid: 'status_points' };
	const tiers = async () => {
		const { data } = await call('/account/tiers', { ...mary, tiers_group_id: 10 });
		return (data as Array<{ tier_eid: string }>).map(({ tier_eid: eid }) => eid);
	};
	const accrue = (amount: string, more: object = {}) =>
		call('/accrue_points', { ...status, amount, ...more });
	beforeEach(() => call('/register_member', mary));

	test('are reached by the points that qualify, to the last digit', async () => {
		await accrue('999.99');
		expect(await tiers()).toEqual([]);
		await accrue('0.01');
		expect(await tiers()).toEqual(['silver1-2']);
		await accrue('4000');
		expect(await tiers()).toEqual(['silver1-2', 'gold1-3']);
	});

	test('may be reached at once, and are kept whatever is spent', async () => {
		await accrue('5000');
		await call('/redeeme_points', { ...status, amount: '4999' });
		expect(await tiers()).toEqual(['silver1-2', 'gold1-3']);
	});

	test('are not reached by held points, and lost with cancelled ones', async () => {
		await accrue('1000', { is_temp: true, transaction_eid: 'held' });
		expect(await tiers()).toEqual([]);
		await call('/commit_transaction', { transaction_eid: 'held' });
		expect(await tiers()).toEqual(['silver1-2']);
		await call('/cancel_transaction', { transaction_eid: 'held' });
		expect(await tiers()).toEqual([]);
	});

	test('are not reached by points of another kind', async () => {
		await call('/accrue_points', { ...mary, ...bonus, amount: '5000' });
		expect(await tiers()).toEqual([]);
	});
});

describe('by the clock', () => {
	let now = new Date();
	const later = (seconds: number) => {
		now = new Date(now.getTime() + seconds * 1000);
	};
	let timed: Client;
	beforeAll(async () => {
		timed = await Client.start({ now: () => now });
	});
	beforeEach(() => {
		timed.sandbox.reset();
	});
	afterAll(() => timed.sandbox.close());

	const john = { loyalty_program_id: 123, matching: 'profile_id', profile_id: JOHN, ...bonus };
	const ask = async (path: string, body: object) =>
		(await timed.call(`/loyalty${path}`, body)).json;
	const active = async () =>
		((await ask('/account/balance', john)).data as { active_balance: string }).active_balance;
	const hold = (path: string, more: object = {}) =>
		ask(path, {
			...{ ...john, amount: '7.25', is_temp: true, temp_timeout_sec: 60, transaction_eid: 'h' },
			...more,
		});

	test.each(['/accrue_points', '/redeeme_points'])(
		'what %s holds is dropped once its time is over, and not before',
		async (path) => {
			const before = await active();
			await hold(path);
			expect(await active()).toBe(path === '/accrue_points' ? before : '392.25');
			later(59);
			expect(await active()).toBe(path === '/accrue_points' ? before : '392.25');
			later(1);
			expect(await active()).toBe(before);
			for (const settle of ['/commit_transaction', '/rollback_transaction']) {
				expect((await ask(settle, { transaction_eid: 'h' })).error).toBe(400);
			}
			expect(await active()).toBe(before);
		},
	);

	test('what is committed in time stays', async () => {
		await hold('/redeeme_points');
		later(59);
		await ask('/commit_transaction', { transaction_eid: 'h' });
		later(3600);
		expect(await active()).toBe('392.25');
	});

	test('what is held without a time stays held', async () => {
		await hold('/redeeme_points', { temp_timeout_sec: undefined });
		later(365 * 24 * 3600);
		expect(await active()).toBe('392.25');
	});

	test('points become active at their date, and expire at theirs', async () => {
		const at = (seconds: number) => new Date(now.getTime() + seconds * 1000).toISOString();
		await ask('/accrue_points', {
			...{ ...john, amount: '0.01', activation_date: at(10), expiration_date: at(20) },
		});
		expect(await active()).toBe('399.50');
		later(10);
		expect(await active()).toBe('399.51');
		later(10);
		expect(await active()).toBe('399.50');
	});
});
