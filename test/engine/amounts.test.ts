import fc from 'fast-check';
import type { INodeParameters } from 'n8n-workflow';

import { everyOperation, locator } from '../support/parameters';
import { useSandbox } from '../support/sandbox';

/** From an item's number or text to the wire, into the platform and back: no amount becomes another one on the way. */
const sandbox = useSandbox();

const price = fc.integer({ min: 1, max: 9_999_999 }).map((cents) => cents / 100);
const pieces = fc.integer({ min: 1, max: 99 });
/** Numbers as shops send them, exact or not. */
const numbers = fc.oneof(
	price,
	fc.tuple(price, pieces).map(([each, count]) => each * count),
	fc.array(price, { minLength: 2, maxLength: 8 }).map((all) => all.reduce((sum, one) => sum + one)),
	fc.tuple(price, fc.integer({ min: 1, max: 99 })).map(([all, off]) => all * (1 - off / 100)),
	fc.tuple(price, pieces).map(([all, parts]) => all / parts),
	fc.tuple(price, price).map(([one, other]) => Math.abs(one - other) + 0.01),
	price.map((one) => Number(one.toFixed(1))),
	fc.integer({ min: 1, max: Number.MAX_SAFE_INTEGER }),
	fc.double({ min: 0.001, max: 1e15, noNaN: true }),
);
/** Texts as they come from sheets and APIs. */
const texts = fc
	.tuple(fc.stringMatching(/^\d{1,12}$/), fc.option(fc.stringMatching(/^\d{1,12}$/)))
	.map(([whole, decimals]) => (decimals === null ? whole : `${whole}.${decimals}`))
	.filter((written) => /[1-9]/.test(written));

const HOW_MANY = 240;
const sampled: ReadonlyArray<number | string> = [
	...[0.01, 19.99, 0.1, 0.3, 33.33, 0.1 + 0.2, 1.15 * 3, 0.07 * 100, 4.35 * 100, 1.005 * 1000],
	...fc.sample(fc.oneof({ weight: 3, arbitrary: numbers }, { weight: 1, arbitrary: texts }), {
		...{ numRuns: HOW_MANY, seed: 7 },
	}),
];

const DECIMALS = 24;
/** A decimal as a whole number of its smallest parts, by its digits alone. */
function unitsOf(written: string): bigint {
	const [whole = '', decimals = ''] = written.split('.');
	if (decimals.length > DECIMALS) throw new Error(`${written} has more decimals than are counted`);
	return BigInt(whole + decimals.padEnd(DECIMALS, '0'));
}

/** Whether a number's shortest form is one that every number of as many digits holds exactly. */
function isExact(number: number): boolean {
	const written = String(number);
	return !written.includes('e') && written.replace(/^0\.0*|\.|(?<=^\d+)0+$/g, '').length <= 15;
}
/** What has to arrive; undefined where it has to be refused. */
const expectedOf = (amount: number | string): string | undefined =>
	typeof amount === 'string' || isExact(amount) ? String(amount) : undefined;

const items = sampled.map((amount) => ({ json: { amount } }));
const sent = sampled.map(expectedOf);
const accepted = sent.filter((one) => one !== undefined);
const run = async (parameters: INodeParameters) =>
	await sandbox.run(
		{ ...parameters, options: { concurrency: 1 } },
		{ items, settings: { onError: 'continueRegularOutput' } },
	);
const bodies = () => sandbox.current.requests.map(({ body }) => body as Record<string, unknown>);

it('has examples that are exact, and such that are not', () => {
	expect(accepted.length).toBeGreaterThan(HOW_MANY / 4);
	expect(sampled.length - accepted.length).toBeGreaterThan(HOW_MANY / 8);
});

describe('points', () => {
	const move = (operation: string): INodeParameters => ({
		...{ resource: 'loyaltyPoints', operation, loyaltyProgramId: locator(123) },
		...{ matching: 'email', email: 'john@example.com', amount: '={{ $json.amount }}' },
		additionalFields: { pointsCurrencyId: { __rl: true, mode: 'externalId', value: 'starts' } },
	});
	const START = unitsOf('800.50');

	it('go as exact texts, are counted exactly, and come back exact', async () => {
		const { items: accrued } = await run(move('accrue'));

		expect(bodies().map(({ amount }) => amount)).toEqual(accepted);
		const booked = sandbox.current.state.pointsTransactions.slice(-accepted.length);
		expect(booked.map(({ amount }) => amount)).toEqual(accepted);
		let sum = START;
		for (const [n, amount] of sent.entries()) {
			const json = accrued[n]?.json;
			if (amount === undefined) {
				expect(json?.error).toMatch(/^'Points' is not an exact amount: /);
				continue;
			}
			sum += unitsOf(amount);
			const { balance } = json?.data as { balance: string };
			expect([amount, unitsOf(balance)]).toEqual([amount, sum]);
		}

		const { items: redeemed } = await run(move('redeem'));
		const { balance } = redeemed.filter(({ json }) => json.success === true).at(-1)?.json.data as {
			balance: string;
		};
		expect(balance).toBe('800.50');
	});
});

describe('money', () => {
	it('of orders goes as exact texts, in the order and in its items', async () => {
		await run({
			...everyOperation['order.upsert'],
			externalId: '={{ "S-" + $itemIndex }}',
			totalPrice: '={{ $json.amount }}',
			lines: {},
			linesMode: 'json',
			linesJson:
				'={{ [{ product: "iphone_13", base_price_per_item: $json.amount, final_price_per_item: $json.amount }] }}',
		});

		const orders = sandbox.current.state.orders.slice(-accepted.length);
		expect(orders.map(({ data }) => data.total_price)).toEqual(accepted);
		expect(orders.map(({ lines }) => lines[0]?.base_price_per_item)).toEqual(accepted);
		expect(orders.map(({ lines }) => lines[0]?.final_price_per_item)).toEqual(accepted);
	});
});
