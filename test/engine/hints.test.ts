import { everyMatchingValue, importAndStart, importInto12 } from '../support/parameters';
import { useSandbox } from '../support/sandbox';

const sandbox = useSandbox();
const items = ['a@example.com', 'no email', 'c@example.com', 'd@example.com'].map((email) => ({
	json: { email },
}));
const oneByOne = { ...importAndStart, email: '={{ $json.email }}' };
const settings = { onError: 'continueRegularOutput' } as const;

it('tells how many of how many items did not go through', async () => {
	const { hints } = await sandbox.run(oneByOne, { items, settings });

	expect(hints).toEqual(['1 of 4 items did not go through']);
});

it('tells how many the platform had already', async () => {
	const withKeys = { ...oneByOne, options: { requestId: '={{ $json.email }}' } };
	await sandbox.run(withKeys, { items: items.slice(2), executionId: '1' });
	const { hints } = await sandbox.run(withKeys, { items, settings, executionId: '2' });

	expect(hints).toEqual([
		'1 of 4 items did not go through',
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

	expect(hints).toEqual(['4 items went out in 2 requests']);
});

it('tells nothing where all went well one by one, and nothing of a single item', async () => {
	expect((await sandbox.run(oneByOne, { items: items.slice(2) })).hints).toEqual([]);
	expect((await sandbox.run(oneByOne, { items: items.slice(1, 2), settings })).hints).toEqual([]);
});

it('points many items that went out one by one to the operation that takes them together', async () => {
	const many = Array.from({ length: 50 }, (_, n) => ({
		json: { email: `p${String(n)}@example.com` },
	}));

	expect((await sandbox.run(oneByOne, { items: many })).hints).toEqual([
		"50 items went out one by one. The operation 'Import and Start Many' sends up to 10,000 in one request",
	]);
	expect((await sandbox.run(oneByOne, { items: many.slice(1) })).hints).toEqual([]);
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
