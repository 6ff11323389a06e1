import { everyMatchingValue, importAndStart, importInto12, locator } from '../support/parameters';
import { useSandbox } from '../support/sandbox';

const sandbox = useSandbox();
const items = ['a@example.com', 'no email', 'c@example.com', 'd@example.com'].map((email) => ({
	json: { email },
}));
const oneByOne = { ...importAndStart, email: '={{ $json.email }}' };
const settings = { onError: 'continueRegularOutput' } as const;
/** Those but what is said of profiles without a subscription. */
const told = (hints: readonly string[]) => hints.filter((one) => !one.startsWith('Without a sub'));

it('tells how many of how many items did not go through', async () => {
	const { hints } = await sandbox.run(oneByOne, { items, settings });

	expect(told(hints)).toEqual([
		"1 of 4 items did not go through. 1: 'Email' is not an email address",
	]);
});

it('tells how many the platform had already', async () => {
	const withKeys = { ...oneByOne, options: { requestId: '={{ $json.email }}' } };
	await sandbox.run(withKeys, { items: items.slice(2), executionId: '1' });
	const { hints } = await sandbox.run(withKeys, { items, settings, executionId: '2' });

	expect(told(hints)).toEqual([
		"1 of 4 items did not go through. 1: 'Email' is not an email address",
		'2 of 4 items were not carried out once more: Altcraft has carried out a request with the same Request ID. If they are other events, give each a key of its own',
	]);
});

it('tells into how many requests the items were cut', async () => {
	const { hints } = await sandbox.run(
		{
			...importInto12,
			operation: 'importAndStartMany',
			matching: 'email',
			profileDataJson: '={{ $json }}',
			options: { batchSize: 3 },
		},
		{ items: [...items.slice(2), ...items.slice(2)] },
	);

	expect(told(hints)).toEqual([
		'4 items went out in 2 requests',
		'About a profile that an item before is about, too: 2 of 4 items. Each of these items is carried out by itself. If they are one event, remove what is twice',
	]);
});

it('tells nothing where all went well one by one, and nothing of a single item', async () => {
	const { hints } = await sandbox.run(oneByOne, { items: items.slice(2) });
	const { hints: ofOne } = await sandbox.run(oneByOne, { items: items.slice(1, 2), settings });

	expect(told(hints)).toEqual([]);
	expect(told(ofOne)).toEqual([]);
});

it('points many items that went out one by one to the operation that takes them together', async () => {
	const many = Array.from({ length: 50 }, (_, n) => ({
		json: { email: `p${String(n)}@example.com` },
	}));

	expect(told((await sandbox.run(oneByOne, { items: many })).hints)).toEqual([
		"50 items went out one by one. The operation 'Import and Start Many' sends up to 10,000 in one request",
	]);
	expect(told((await sandbox.run(oneByOne, { items: many.slice(1) })).hints)).toEqual([]);
});

it('never loses a run, also where an item holds what no hint can be made of', async () => {
	const many = Array.from({ length: 51 }, (_, n) => ({
		json: n === 0 ? {} : { email: `p${String(n)}@example.com`, mode: 'email' },
	}));
	const { items: ended, error } = await sandbox.run(
		{
			...everyMatchingValue,
			...oneByOne,
			matching: `={{ $json.mode ?? $('No such node').first().json.mode }}`,
		},
		{ items: many, settings },
	);

	expect(error).toBeUndefined();
	expect(ended).toHaveLength(51);
	expect(ended.filter(({ json }) => json.success === true)).toHaveLength(50);
});

it('tells the three most frequent reasons, and how many items each holds for', async () => {
	const codes = [435, 435, 435, 409, 409, 402, 441];
	for (const code of codes) sandbox.current.fail({ kind: 'error', code, text: 'No' });
	const many = codes.map((_, n) => ({ json: { email: `r${String(n)}@example.com` } }));
	const parameters = { ...oneByOne, options: { concurrency: 1 } };
	const { hints } = await sandbox.run(parameters, { items: many, settings });

	expect(hints[0]).toMatch(
		/^7 of 7 items did not go through\. 3: Several profiles match.*; 2: Altcraft has another record.*; 1: .*; others for other reasons$/,
	);
});

describe('a profile without a subscription', () => {
	const subscription = { channel: 'email', email: 'a@example.com', resource_id: 7 };
	const withJson = (data: object) => ({ ...oneByOne, profileDataJson: JSON.stringify(data) });

	it('is counted', async () => {
		const { hints } = await sandbox.run(withJson({}), { items: items.slice(2) });

		expect(hints).toEqual([
			"Without a subscription: 2 of 2 items. Who is new to Altcraft gets no messages then: add one under 'Subscriptions'. Who has one already keeps it",
		]);
	});

	it('is not told of where it brings one', async () => {
		const data = { subscriptions: [subscription] };
		const { hints } = await sandbox.run(withJson(data), { items: items.slice(2) });

		expect(hints).toEqual([]);
	});
});

describe('a profile that comes twice', () => {
	const twice = [...items.slice(2), ...items.slice(2)];
	const again = (hints: readonly string[]) => hints.filter((one) => one.startsWith('About a prof'));

	it('is told where each time is an event of its own', async () => {
		const { hints } = await sandbox.run(oneByOne, { items: twice });

		expect(again(hints)).toHaveLength(1);
	});

	it('is not where a key of the user says which event it is', async () => {
		const options = { requestId: '={{ $json.email }}' };
		const { hints } = await sandbox.run({ ...oneByOne, options }, { items: twice });

		expect(again(hints)).toEqual([]);
	});

	it('is not where it is only read', async () => {
		const parameters = {
			...{ resource: 'profile', operation: 'get', databaseId: locator(1) },
			...{ matching: 'email', email: 'john@example.com' },
		};
		const { hints } = await sandbox.run(parameters, { items: twice });

		expect(again(hints)).toEqual([]);
	});
});
