import { importAndStart, importInto12, start } from '../support/parameters';
import { useSandbox } from '../support/sandbox';

const sandbox = useSandbox();
const continues = { settings: { onError: 'continueRegularOutput' } } as const;
const people = (...emails: string[]) =>
	emails.map((email) => ({ json: { email, key: 'order-1' } }));

describe.each([
	['one by one', importAndStart],
	['in batches', { ...importInto12, operation: 'importAndStartMany', matching: 'email' }],
])('a key of the user, %s,', (_how, parameters) => {
	const keyed = {
		...parameters,
		email: '={{ $json.email }}',
		options: { requestId: '={{ $json.key }}' },
	};

	it('for several people is refused for all of them, before anything is sent', async () => {
		const items = [
			...people('a@example.com', 'b@example.com'),
			{ json: { email: 'c@example.com', key: 'order-2' } },
		];
		const { items: output } = await sandbox.run(keyed, { items, ...continues });

		expect(output.map(({ json }) => json.success ?? false)).toEqual([false, false, true]);
		expect(output[1]?.json.error).toBe(
			"'Request ID' is the same for items that ask for different things (items 1, 0), and nothing was sent for them",
		);
		expect(sandbox.current.state.scenarioEntries).toHaveLength(1);
	});

	it('for the same person and the same request is carried out once', async () => {
		const items = people('a@example.com', 'a@example.com', 'a@example.com');
		const { items: output, hints } = await sandbox.run(keyed, { items });

		expect(output.map(({ json }) => [json.success, json.duplicate])).toEqual([
			[true, false],
			[true, true],
			[true, true],
		]);
		expect(output.map(({ pairedItem }) => pairedItem)).toEqual([
			{ item: 0 },
			{ item: 1 },
			{ item: 2 },
		]);
		expect(new Set(output.map(({ json }) => json.profile_id)).size).toBe(1);
		expect(sandbox.current.requests).toHaveLength(1);
		expect(sandbox.current.state.scenarioEntries).toHaveLength(1);
		expect(hints.join()).toContain('2 of 3 items were not carried out once more');
	});

	it('for the same person with other data is refused', async () => {
		const items = people('a@example.com', 'a@example.com').map(({ json }, n) => ({
			json: { ...json, name: `Name ${String(n)}` },
		}));
		const { items: output } = await sandbox.run(
			{ ...keyed, profileDataJson: '={{ { "_fname": $json.name } }}' },
			{ items, ...continues },
		);

		expect(output.map(({ json }) => json.success ?? false)).toEqual([false, false]);
		expect(sandbox.current.requests).toEqual([]);
	});
});

it('what fails for the first of equal requests fails for all of them', async () => {
	const { items } = await sandbox.run(
		{ ...start, email: 'nobody@example.com', options: { requestId: 'order-1' } },
		{ items: [{}, {}], ...continues },
	);

	expect(items.map(({ json }) => json.error)).toEqual([
		...Array<unknown>(2).fill(expect.stringContaining('the email nobody@example.com')),
	]);
	expect(sandbox.current.requests).toHaveLength(1);
});
