import fc from 'fast-check';
import { JOHN, MARY, OLLY, useClient } from './support';

const client = useClient();

const line = { product: 'iphone_13', base_price_per_item: '500.00', count: 2 };
/** A cart of John's in the bot, where his code and his points count. */
const cart = (finalPrice = '680.00', more: object = {}) => ({
	...{ external_id: 'C-1', matching: 'profile_id', profile_id: JOHN },
	data: {
		...{ endpoint: 'bot', status: 'new', currency: 'RUB', total_price: '1000.00' },
		...{ final_total_price: finalPrice, lines: [{ external_id: '1', ...line }] },
		...more,
	},
});
const send = async (path: string, body: object) =>
	(await client.call(`/market/orders/${path}`, body)).json;
const calculate = async (body: object) => (await send('preorder', body)).result;
const confirm = async (body: object) => (await send('preorder_commit', body)).error;
const account = async (profileId = JOHN) => {
	const { json } = await client.call('/loyalty/account/balance', {
		...{ loyalty_program_id: 123, matching: 'profile_id', profile_id: profileId },
		points_currency_eid: 'bonus_points',
	});
	return (json.data as { active_balance: string }).active_balance;
};
const code = async () => {
	const { json } = await client.call('/promocodes/get', { loyalty_id: 1, code: 'CODE-12345' });
	return (json.data as { is_activated: boolean }).is_activated;
};
const redeem = (amount: string) =>
	client.call('/loyalty/redeeme_points', {
		...{ loyalty_program_id: 123, matching: 'profile_id', profile_id: JOHN },
		...{ points_currency_eid: 'bonus_points', amount },
	});
/** All that a confirmation may change. */
const held = () => {
	const { orders, pointsTransactions, promoCodes } = client.sandbox.state;
	return JSON.stringify([orders, pointsTransactions, promoCodes]);
};

describe('a calculation', () => {
	test('takes off what the promotions give, by code and by points, and changes nothing', async () => {
		const before = held();
		expect(await calculate(cart())).toEqual({
			external_id: 'C-1',
			total_price: '1000.00',
			// 5 and 10 of 100 off; 20 of 100 of the rest are paid with points.
			final_total_price: '680.00',
			points_to_redeem: '170.00',
			points_to_accrue: '6.80',
			promo_codes: ['CODE-12345'],
			lines: [{ external_id: '1', final_price_per_item: '425.00' }],
		});
		expect(held()).toBe(before);
	});

	test('of another touchpoint has the promotions that hold everywhere', async () => {
		expect(await calculate(cart('0', { endpoint: 'website' }))).toMatchObject({
			...{ final_total_price: '950.00', points_to_redeem: '0.00', points_to_accrue: '9.50' },
			promo_codes: [],
		});
	});

	test.each<[string, object, string]>([
		[
			'no item goes below its minimum',
			{ lines: [{ external_id: '1', ...line, min_price_per_item: '480' }] },
			'768.00',
		],
		['delivery is not reduced', { delivery_cost: '99.99' }, '779.99'],
		[
			'nobody pays with a part of a hundredth',
			{ lines: [{ external_id: '1', ...line, base_price_per_item: '0.01', count: 1 }] },
			'0.0085',
		],
	])('is exact: %s', async (_what, more, price) => {
		expect(await calculate(cart('0', more))).toMatchObject({ final_total_price: price });
	});

	test('does not spend more points than there are', async () => {
		await redeem('300');
		expect(await calculate(cart())).toMatchObject({
			...{ points_to_redeem: '99.50', final_total_price: '750.50' },
		});
	});

	test('knows no code that is used, expired or another one’s', async () => {
		await client.call('/promocodes/activate', { loyalty_id: 1, code: 'CODE-12345' });
		expect(await calculate(cart())).toMatchObject({ promo_codes: [] });
		expect(await calculate({ ...cart(), profile_id: OLLY })).toMatchObject({ promo_codes: [] });
	});

	test.each([
		['a profile that is no member', { profile_id: MARY }],
		['nobody', { profile_id: '000000000000000000000000' }],
	])('for %s is refused', async (_who, more) => {
		expect((await send('preorder', { ...cart(), ...more })).error).toBe(404);
	});
});

describe('a confirmation', () => {
	test('makes the order, moves the points and uses the code', async () => {
		expect(await confirm(cart())).toBe(0);
		expect(client.sandbox.state.orders.at(-1)).toMatchObject({
			...{ externalId: 'C-1', profileId: JOHN, isConfirmed: true },
		});
		// 399.50, less 170.00, and 6.80 more.
		expect(await account()).toBe('236.30');
		expect(await code()).toBe(true);
	});

	test.each<[string, () => Promise<unknown>, object]>([
		['a price of somebody’s own', () => Promise.resolve(), cart('679.99')],
		['points that went elsewhere meanwhile', () => redeem('300'), cart()],
		[
			'a code that was used meanwhile',
			() => client.call('/promocodes/activate', { loyalty_id: 1, code: 'CODE-12345' }),
			cart(),
		],
		[
			'a product that is not there',
			() => Promise.resolve(),
			cart('680.00', { lines: [{ ...line, external_id: '1', product: 'none' }] }),
		],
	])('with %s changes nothing at all', async (_what, meanwhile, body) => {
		await meanwhile();
		const before = held();
		expect(await confirm(body)).not.toBe(0);
		expect(held()).toBe(before);
	});

	test('happens once', async () => {
		await confirm(cart());
		const after = held();
		// Another body, so that it is not taken for a repetition.
		expect(await confirm({ ...cart(), format: 'json' })).toBe(409);
		expect(held()).toBe(after);
	});

	test('of an order that was imported before confirms that one', async () => {
		const { data, ...named } = cart();
		const order = { ...data, final_total_price: undefined };
		await send('import', { data: [{ ...named, ...order }] });
		const count = client.sandbox.state.orders.length;
		expect(await confirm(cart())).toBe(0);
		expect(client.sandbox.state.orders).toHaveLength(count);
	});
});

describe('any cart', () => {
	const DECIMALS = 24;
	/** An amount as a whole number of its smallest parts, by its digits alone. */
	const unitsOf = (written: string): bigint => {
		const [whole = '', decimals = ''] = written.split('.');
		return BigInt(whole + decimals.padEnd(DECIMALS, '0'));
	};
	const money = fc.integer({ min: 1, max: 999_999 }).map((cents) => (cents / 100).toFixed(2));
	const carts = fc.sample(
		fc.record({
			lines: fc.array(
				fc.record({ base: money, min: money, count: fc.integer({ min: 1, max: 9 }) }),
				{
					...{ minLength: 1, maxLength: 5 },
				},
			),
			delivery: money,
		}),
		{ numRuns: 40, seed: 7 },
	);

	test.each(carts)('moves exactly what was calculated: %j', async ({ lines, delivery }) => {
		const of = (price: string) =>
			cart(price, {
				delivery_cost: delivery,
				lines: lines.map(({ base, min, count }, index) => ({
					...{ external_id: String(index), product: 'iphone_13', count },
					...{ base_price_per_item: base, min_price_per_item: min },
				})),
			});
		const calculated = (await calculate(of('0'))) as {
			final_total_price: string;
			points_to_redeem: string;
			points_to_accrue: string;
			lines: Array<{ final_price_per_item: string }>;
		};
		const goods = calculated.lines.reduce(
			(sum, one, index) =>
				sum + unitsOf(one.final_price_per_item) * BigInt(lines[index]?.count ?? 0),
			0n,
		);
		const redeemed = unitsOf(calculated.points_to_redeem);
		expect(unitsOf(calculated.final_total_price)).toBe(goods - redeemed + unitsOf(delivery));

		const before = unitsOf(await account());
		expect(await confirm(of(calculated.final_total_price))).toBe(0);
		expect(unitsOf(await account())).toBe(before - redeemed + unitsOf(calculated.points_to_accrue));
	});
});
