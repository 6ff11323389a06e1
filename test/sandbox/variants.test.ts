import { ENDPOINTS } from '../../sandbox/endpoints';
import { concerns, DEFAULT_VARIANTS, VARIANTS, type Variants } from '../../sandbox/server';
import { batchEffects } from './effects/batches';
import { callsOf, type Effects } from './effects/calls';
import { goalEffects } from './effects/goals';
import { hookEffects } from './effects/hooks';
import { listEffects } from './effects/lists';
import { loyaltyEffects } from './effects/loyalty';
import { mailingEffects } from './effects/mailings';
import { profileEffects } from './effects/profiles';
import { marketEffects } from './effects/market';
import { promoCodeEffects } from './effects/promo-codes';
import { requestEffects } from './effects/requests';
import { segmentEffects } from './effects/segments';
import { subscriptionEffects } from './effects/subscriptions';
import { suppressionEffects } from './effects/suppression';
import { taskEffects } from './effects/tasks';
import { templateEffects } from './effects/templates';
import { Client, JOHN, MARY, useClient } from './support';

const client = useClient();

/** What is seen of each variant under its values, in the order of the values. */
const EFFECTS: { [Name in keyof Variants]: Effects[string] } = {
	...requestEffects(client),
	...batchEffects(client),
	...listEffects(client),
	...mailingEffects(client),
	...hookEffects(client),
	...taskEffects(client),
	...templateEffects(client),
	...segmentEffects(client),
	...suppressionEffects(client),
	...profileEffects(client),
	...loyaltyEffects(client),
	...promoCodeEffects(client),
	...marketEffects(client),
	...goalEffects(client),
	...subscriptionEffects(client),
};

const cases = Object.entries(VARIANTS).flatMap(([name, { values }]) =>
	values.map((value, index) => ({ name, value, index })),
);

describe('variants', () => {
	test.each(cases)('$name: $value', async ({ name, value, index }) => {
		client.sandbox.setVariants({ [name]: value });
		const [effect, expected] = Object.entries(EFFECTS).find(([key]) => key === name)?.[1] ?? [];
		expect(await effect?.()).toEqual(expected?.[index]);
	});

	test('accepting a start in an inactive scenario lets nobody enter', async () => {
		client.sandbox.setVariants({ inactiveScenarioStart: 'accepted' });
		await client.call('/workflows/start', { id: 15, matching: 'profile_id', profile_id: MARY });
		expect(client.entries).toEqual([]);
	});

	test('the key of the error text is that of each result, too', async () => {
		client.sandbox.setVariants({ errorTextKey: 'error text' });
		const { json } = await callsOf(client).batch([{ email: 'john@example.com' }]);
		expect(json.result).toEqual([
			{ error: 0, 'error text': 'Successful operation', profile_id: JOHN },
		]);
	});

	test('reset brings back those of the start', async () => {
		const other = await Client.start({ variants: { errorHttpStatus: 'asCode' } });
		other.sandbox.setVariants({ errorHttpStatus: 'always200', listTotalKey: 'total' });
		other.sandbox.reset();
		expect(other.sandbox.variants).toEqual({ ...DEFAULT_VARIANTS, errorHttpStatus: 'asCode' });
		await other.sandbox.close();
	});

	test('an unknown name or value is an error in words', () => {
		const set = (changes: object) => () => {
			client.sandbox.setVariants(changes);
		};
		expect(set({ nonsense: 1 })).toThrow('There is no variant nonsense.');
		expect(set({ listTotalKey: 'sum' })).toThrow(
			'Variant listTotalKey is one of total_count, total, absent.',
		);
	});
});

describe('what variants concern', () => {
	const paths = ENDPOINTS.map(({ path }) => path);
	const named = Object.entries(VARIANTS).flatMap(([name, { concerns: what }]) =>
		typeof what === 'string' ? [] : what.map((path) => ({ name, path })),
	);

	test.each(named)('$name: $path is an endpoint', ({ path }) => {
		expect([...paths, '/api/download/']).toContain(path);
	});

	test('every list is concerned by the variants of lists', () => {
		// All subscriptions of a profile come in one answer; those of the market tell no total.
		const others = [
			'/subscriptions/list',
			...['/market/orders/list', '/market/products/list', '/market/sku/list'],
		];
		const lists = paths.filter((path) => /\/list\/?$/.test(path) && !others.includes(path));
		expect(lists.filter((path) => !concerns('listTotalKey', path))).toEqual([]);
	});

	test('a slash at the end makes no difference', () => {
		expect(concerns('databaseGroupKeys', '/databases/list')).toBe(true);
		expect(concerns('databaseGroupKeys', '/workflows/list')).toBe(false);
	});

	test('some concern everything, some every change', () => {
		expect(concerns('errorHttpStatus', '/workflows/list')).toBe(true);
		expect(concerns('duplicateHeaders', '/workflows/start')).toBe(true);
		expect(concerns('duplicateHeaders', '/workflows/list')).toBe(false);
	});
});
