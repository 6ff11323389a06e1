import { everyOperation, importAndStart, start } from '../support/parameters';
import { useSandbox } from '../support/sandbox';

const sandbox = useSandbox();
const entries = () => sandbox.current.state.scenarioEntries;

/** Three items, of which the second has no usable email. */
const mixed = {
	parameters: { ...importAndStart, email: '={{ $json.email }}' },
	items: ['one@example.com', 'not an email', 'three@example.com'].map((email, row) => ({
		json: { email, row },
	})),
};

describe('every item', () => {
	it('gives one output item with its own pairedItem, in order', async () => {
		const emails = Array.from({ length: 12 }, (_, n) => `n${String(n)}@example.com`);
		const { items } = await sandbox.run(mixed.parameters, {
			items: emails.map((email) => ({ json: { email } })),
		});

		expect(items.map(({ pairedItem }) => pairedItem)).toEqual(emails.map((_, item) => ({ item })));
		// Several are under way at once, so that they may arrive in another order.
		const { profiles } = sandbox.current.state;
		expect(items.map(({ json }) => profiles.get(json.profile_id as string)?.data.email)).toEqual(
			emails,
		);
		expect(entries()).toHaveLength(emails.length);
	});

	it('reads each parameter for itself', async () => {
		await sandbox.run(
			{ ...start, scenarioId: { __rl: true, mode: 'id', value: '={{ $json.scenario }}' } },
			{ items: [{ json: { scenario: 11 } }, { json: { scenario: '#12' } }] },
		);

		expect(
			entries()
				.map(({ scenarioId }) => scenarioId)
				.sort(),
		).toEqual([11, 12]);
	});

	it.each(Object.entries(everyOperation))('is paired by %s', async (_name, parameters) => {
		const { items } = await sandbox.run(parameters, {
			items: [{}, {}],
			// What is deleted for the first item is gone for the second.
			settings: { onError: 'continueRegularOutput' },
		});

		// A list gives many items for each, and the totals of a batch one for all.
		const paired = items.flatMap(({ pairedItem }) => pairedItem as { item: number });
		expect([...new Set(paired.map(({ item }) => item))]).toEqual([0, 1]);
	});
});

describe('a failed item', () => {
	it('ends the execution at that item', async () => {
		const { error } = await sandbox.run(mixed.parameters, mixed);

		expect(error).toMatchObject({
			name: 'NodeOperationError',
			message: "'Email' is not an email address: not an email",
			context: { itemIndex: 1 },
		});
	});

	it('is handed on in its place with "Continue", and the others go on', async () => {
		const { items, error } = await sandbox.run(mixed.parameters, {
			...mixed,
			settings: { onError: 'continueRegularOutput' },
		});

		expect(error).toBeUndefined();
		expect(items.map(({ pairedItem }) => pairedItem)).toEqual([
			{ item: 0 },
			{ item: 1 },
			{ item: 2 },
		]);
		expect(items[1]?.json).toEqual({
			success: false,
			error: "'Email' is not an email address: not an email",
			message: 'Enter one address, for example nathan@example.com. Nothing was sent for row 2',
		});
		expect(entries()).toHaveLength(2);
	});

	it('goes to the error output with the fields of its input item', async () => {
		const { items, errorItems } = await sandbox.run(mixed.parameters, {
			...mixed,
			settings: { onError: 'continueErrorOutput' },
		});

		expect(items.map(({ pairedItem }) => pairedItem)).toEqual([{ item: 0 }, { item: 2 }]);
		expect(errorItems).toHaveLength(1);
		expect(errorItems[0]).toMatchObject({
			json: { row: 1, error: "'Email' is not an email address: not an email" },
			pairedItem: { item: 1 },
		});
	});

	it.each(['continueRegularOutput', 'continueErrorOutput'] as const)(
		'that the platform refuses goes the same way with %s',
		async (onError) => {
			sandbox.current.fail({ kind: 'error', code: 435, text: 'Ambiguous search', skip: 1 });
			const { items, errorItems } = await sandbox.run(mixed.parameters, {
				items: ['a@example.com', 'b@example.com', 'c@example.com'].map((email) => ({
					json: { email },
				})),
				settings: { onError },
			});

			const failed = onError === 'continueErrorOutput' ? errorItems[0] : items[1];
			expect(failed?.pairedItem).toEqual({ item: 1 });
			expect(failed?.json.error).toBe(
				'Several profiles match, and Altcraft does not choose between them',
			);
			expect(failed?.json.message).toMatch(/Altcraft says: "Ambiguous search" \(code 435\)$/);
			expect(entries()).toHaveLength(2);
		},
	);
});

describe('"Retry On Fail"', () => {
	const retry = { retryOnFail: true, maxTries: 3, waitBetweenTries: 1 };

	it('does not send a success again', async () => {
		await sandbox.run(start, { settings: retry });

		expect(sandbox.current.requests).toHaveLength(1);
	});

	it('engages nobody twice when the node runs again after half of the items', async () => {
		sandbox.current.fail({ kind: 'error', code: 500, text: 'Internal service error', skip: 2 });
		const { items, error } = await sandbox.run(mixed.parameters, {
			items: ['a@example.com', 'b@example.com', 'c@example.com'].map((email) => ({
				json: { email },
			})),
			settings: retry,
		});

		expect(error).toBeUndefined();
		expect(items.map(({ json }) => json.duplicate)).toEqual([true, true, false]);
		expect(entries()).toHaveLength(3);
	});

	it('sends anew in the next execution, since that is a new event', async () => {
		await sandbox.run(start, { executionId: '1' });
		const { items } = await sandbox.run(start, { executionId: '2' });

		expect(items[0]?.json.duplicate).toBe(false);
		expect(entries()).toHaveLength(2);
	});

	it('takes two runs without an execution id for two events', async () => {
		await sandbox.run(start, { executionId: '__UNKNOWN__' });
		await sandbox.run(start, { executionId: '__UNKNOWN__' });

		expect(entries()).toHaveLength(2);
	});

	it('takes two equal items of one run for two events', async () => {
		await sandbox.run(start, { items: [{}, {}] });

		expect(entries()).toHaveLength(2);
	});
});

describe('a Request ID of the user', () => {
	const withKey = (requestId: string) => ({ ...start, options: { requestId } });

	it('is sent as it is', async () => {
		await sandbox.run(withKey('order-A 100'));

		expect(sandbox.onlyRequest().headers).toMatchObject({
			'request-id': 'order-A 100',
			'x-request-id': 'order-A 100',
		});
	});

	it('is encoded where a header cannot carry it', async () => {
		await sandbox.run(withKey('заказ 1'));

		expect(sandbox.onlyRequest().headers['request-id']).toBe('%D0%B7%D0%B0%D0%BA%D0%B0%D0%B7%201');
	});

	it('engages the profile once over several executions, and says that it had been', async () => {
		await sandbox.run(withKey('order-1'), { executionId: '1' });
		const { items } = await sandbox.run(withKey('order-1'), { executionId: '2' });

		expect(items[0]?.json).toEqual({ success: true, duplicate: true });
		expect(entries()).toHaveLength(1);
	});
});
