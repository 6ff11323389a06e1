import type { INodeParameters } from 'n8n-workflow';

import { VARIANTS } from '../../sandbox/server';
import { JOHN, OLLY } from '../sandbox/support';
import { importInto12, locator } from '../support/parameters';
import { useSandbox } from '../support/sandbox';

const sandbox = useSandbox();

/** Takes each item as the profile's data: the matching value comes from there. */
const many: INodeParameters = {
	...importInto12,
	operation: 'importAndStartMany',
	matching: 'email',
	profileDataJson: '={{ $json }}',
};
const people = (count: number) =>
	Array.from({ length: count }, (_, n) => ({
		json: { email: `person${String(n)}@example.com`, _fname: `Person ${String(n)}` },
	}));
const bodies = () => sandbox.current.requests.map(({ body }) => body as Record<string, unknown>);
const sizes = () => bodies().map(({ data }) => (data as unknown[]).length);
const paths = () => sandbox.current.requests.map(({ path }) => path);

describe('Scenario: Import and Start Many', () => {
	it('sends the profiles of all items in one request, each with its matching value and its data', async () => {
		const { items } = await sandbox.run(many, { items: people(3) });

		expect(paths()).toEqual(['/api/v1.1/workflows/import_and_start_batch']);
		expect(sandbox.onlyBody()).toEqual({
			workflow_id: 12,
			matching: 'email',
			data: people(3).map(({ json }) => ({ email: json.email, data: json })),
		});
		const { scenarioEntries } = sandbox.current.state;
		expect(items).toEqual(
			scenarioEntries.map(({ profileId }, item) => ({
				json: { success: true, duplicate: false, profile_id: profileId },
				pairedItem: { item },
			})),
		);
		expect(items).toHaveLength(3);
	});

	it.each<[string, INodeParameters, Record<string, unknown>, Record<string, unknown>]>([
		['email', { email: 'a@example.com' }, {}, { email: 'a@example.com' }],
		['phone', { phone: '+79001234567' }, {}, { phone: '+79001234567' }],
		['phone', {}, { phones: ['+79001234567', '+79007654321'] }, { phone: '+79001234567' }],
		['email_phone', {}, { email: 'a@example.com' }, { email: 'a@example.com' }],
		['profile_id', { profileId: JOHN }, {}, { profile_id: JOHN }],
		[
			'push_sub',
			{ provider: 'android-firebase', subscriptionId: '1234' },
			{},
			{ provider: 'android-firebase', subscription_id: '1234' },
		],
		['custom', { fieldName: 'CRM_ID', fieldValue: '123420' }, {}, { field_value: '123420' }],
		['custom', { fieldName: 'CRM_ID' }, { CRM_ID: '123420' }, { field_value: '123420' }],
	])('matches by %s with %j and the data %j', async (matching, given, data, value) => {
		await sandbox.run(
			{ ...many, matching, ...given },
			{ items: [{ json: data as { email?: string } }] },
		);

		const { field_name, ...body } = sandbox.onlyBody();
		expect(body).toEqual({ workflow_id: 12, matching, data: [{ ...value, data }] });
		expect(field_name).toBe(matching === 'custom' ? 'CRM_ID' : undefined);
	});

	it('says which value neither the field nor the data has', async () => {
		const { items } = await sandbox.run(many, {
			items: [{ json: { _fname: 'Nobody' } }, ...people(1)],
			settings: { onError: 'continueRegularOutput' },
		});

		expect(items.map(({ json }) => json.error ?? json.success)).toEqual(["'Email' is empty", true]);
		expect(sizes()).toEqual([1]);
	});

	it('cuts the items by the batch size', async () => {
		const { items } = await sandbox.run(
			{ ...many, options: { batchSize: 4 } },
			{ items: people(10) },
		);

		expect(sizes().sort()).toEqual([2, 4, 4]);
		expect(items).toHaveLength(10);
	});

	it('cuts earlier where the request would pass 10 MB', async () => {
		const note = 'x'.repeat(1024 * 1024);
		const { items } = await sandbox.run(many, {
			items: people(14).map(({ json }) => ({ json: { ...json, custom_field: note } })),
		});

		expect(sizes().sort()).toEqual([5, 9]);
		expect(items.every(({ json }) => json.success === true)).toBe(true);
	});

	it('refuses a profile that no request could hold, and sends the others', async () => {
		const { items } = await sandbox.run(many, {
			items: [
				{ json: { email: 'big@example.com', custom_field: 'x'.repeat(11 * 1024 * 1024) } },
				...people(1),
			],
			settings: { onError: 'continueRegularOutput' },
		});

		expect(items[0]?.json.error).toMatch(/^'Profile Data' makes the request too large: 11\.0 MB/);
		expect(items[1]?.json.success).toBe(true);
	});

	it('sends items apart whose common parameters differ', async () => {
		const { items } = await sandbox.run(
			{
				...many,
				scenarioId: locator('={{ $itemIndex % 2 ? 11 : 12 }}'),
				additionalFields: { content: '={{ { greeting: $json._fname.slice(-1) > "2" } }}' },
			},
			{ items: people(8) },
		);

		expect(
			bodies().map((body) => [body.workflow_id, body.content, (body.data as unknown[]).length]),
		).toEqual(
			expect.arrayContaining([
				[12, { greeting: false }, 2],
				[12, { greeting: true }, 2],
				[11, { greeting: false }, 1],
				[11, { greeting: true }, 3],
			]),
		);
		expect(items.map(({ pairedItem }) => pairedItem)).toEqual(
			people(8).map((_, item) => ({ item })),
		);
		const { profiles } = sandbox.current.state;
		expect(items.map(({ json }) => profiles.get(json.profile_id as string)?.data.email)).toEqual(
			people(8).map(({ json }) => json.email),
		);
	});

	it('sends a file that the items share once in a request, and files that differ apart', async () => {
		const file = (content: string) => ({ data: { content: Buffer.from(content), name: 'a.txt' } });
		await sandbox.run(
			{ ...many, additionalFields: { attachments: 'data' } },
			{ items: people(5).map((item, n) => ({ ...item, files: file(n < 3 ? 'one' : 'two') })) },
		);

		expect(sizes().sort()).toEqual([2, 3]);
		expect(bodies().every(({ attach }) => (attach as unknown[]).length === 1)).toBe(true);
	});

	it('takes an AI agent’s numbers and plain IDs', async () => {
		await sandbox.run({ ...many, scenarioId: 12 }, { items: people(1) });

		expect(sandbox.onlyBody().workflow_id).toBe(12);
	});
});

describe('a profile that the platform refuses', () => {
	const items = [
		{ json: { email: 'good@example.com' } },
		{ json: { email: 'bad@example.com', subscriptions: [{ channel: 'email', resource_id: 999 }] } },
		{ json: { email: 'fine@example.com' } },
	];

	it('fails alone', async () => {
		const outcome = await sandbox.run(many, {
			items,
			settings: { onError: 'continueRegularOutput' },
		});

		expect(outcome.items.map(({ json }) => json.success === true)).toEqual([true, false, true]);
		expect(outcome.items[1]).toMatchObject({
			json: { message: expect.stringMatching(/\(code \d+\)/) as string },
			pairedItem: { item: 1 },
		});
		expect(sandbox.current.state.scenarioEntries).toHaveLength(2);
	});

	it.each(VARIANTS.batchErrorCode.values)(
		'fails alone whatever code the whole answer has (%s)',
		async (batchErrorCode) => {
			sandbox.current.setVariants({ batchErrorCode });
			const outcome = await sandbox.run(many, {
				items,
				settings: { onError: 'continueRegularOutput' },
			});

			expect(outcome.items.map(({ json }) => json.success === true)).toEqual([true, false, true]);
		},
	);

	it('goes to the error output alone', async () => {
		const outcome = await sandbox.run(many, {
			items,
			settings: { onError: 'continueErrorOutput' },
		});

		expect(outcome.items.map(({ pairedItem }) => pairedItem)).toEqual([{ item: 0 }, { item: 2 }]);
		expect(outcome.errorItems.map(({ pairedItem }) => pairedItem)).toEqual([{ item: 1 }]);
	});

	it('ends the execution with the count of those that went through', async () => {
		const { error } = await sandbox.run(many, { items });

		expect(error).toMatchObject({ name: 'NodeApiError', context: { itemIndex: 1 } });
		expect(error?.description).toContain('Altcraft had accepted 2 of 3 items');
	});
});

describe('an answer that does not tell of exactly the profiles sent', () => {
	const answers = {
		'has no results': '{"error":0,"error_text":"ok"}',
		'has too few': '{"error":0,"result":[{"error":0,"profile_id":"a"}]}',
		'has too many': '{"error":0,"result":[{"error":0},{"error":0},{"error":0}]}',
		'has something else': '{"error":0,"result":[{"error":0},"ok"]}',
		'has results without a code': '{"error":0,"result":[{"error":0},{"profile_id":"b"}]}',
	};

	it.each(Object.entries(answers))('fails its items when it %s', async (_name, body) => {
		sandbox.current.fail({ kind: 'body', status: 200, body, contentType: 'application/json' });
		const { items } = await sandbox.run(many, {
			items: people(2),
			settings: { onError: 'continueRegularOutput' },
		});

		expect(items).toHaveLength(2);
		for (const { json } of items) {
			expect(json.error).toMatch(/does not tell each profile's result/);
			expect(json.message).toMatch(/may have been engaged: check it in Altcraft/);
		}
	});

	it('fails them when it names other profiles than those sent', async () => {
		const body = JSON.stringify({
			error: 0,
			result: [
				{ error: 0, profile_id: OLLY },
				{ error: 0, profile_id: JOHN },
			],
		});
		sandbox.current.fail({ kind: 'body', status: 200, body, contentType: 'application/json' });
		const { items } = await sandbox.run(
			{ ...many, matching: 'profile_id', profileId: '={{ $json.id }}' },
			{
				items: [{ json: { id: JOHN } }, { json: { id: OLLY } }],
				settings: { onError: 'continueRegularOutput' },
			},
		);

		expect(items.map(({ json }) => json.success)).toEqual([false, false]);
	});
});

describe('in the background', () => {
	const inBackground = { ...many, runInBackground: true, options: { batchSize: 2 } };

	it('gives one item for each request, paired with all of its items', async () => {
		const { items } = await sandbox.run(inBackground, { items: people(3) });

		expect(new Set(paths())).toEqual(new Set(['/api/v1.1/workflows/import_and_start_batch_task']));
		expect(items.map(({ pairedItem }) => pairedItem)).toEqual([
			[{ item: 0 }, { item: 1 }],
			{ item: 2 },
		]);
		expect(items.every(({ json }) => json.success === true)).toBe(true);
		expect(Object.keys(items[0]?.json ?? {}).length).toBeGreaterThan(2);
	});

	it('fails every item of a request that was refused', async () => {
		sandbox.current.fail({ kind: 'error', code: 403, text: 'No rights', times: 2 });
		const { items } = await sandbox.run(inBackground, {
			items: people(3),
			settings: { onError: 'continueRegularOutput' },
		});

		expect(items.map(({ pairedItem }) => pairedItem)).toEqual([
			{ item: 0 },
			{ item: 1 },
			{ item: 2 },
		]);
	});
});

describe('the Request-ID of a batch', () => {
	const ids = () => sandbox.current.requests.map(({ headers }) => headers['request-id']);

	it('tells its requests apart, and is the same when n8n runs the node again', async () => {
		const cutInTwo = { ...many, options: { batchSize: 2 } };
		await sandbox.run(cutInTwo, { items: people(4) });
		await sandbox.run(cutInTwo, { items: people(4) });

		expect(new Set(ids()).size).toBe(2);
		expect(sandbox.current.state.scenarioEntries).toHaveLength(4);
	});

	it("is made of the items' own keys, in order, over executions", async () => {
		const withKeys = { ...many, options: { requestId: '={{ $json.email }}' } };
		await sandbox.run(withKeys, { items: people(3), executionId: '1' });
		const { items } = await sandbox.run(withKeys, { items: people(3), executionId: '2' });
		await sandbox.run(withKeys, { items: people(3).reverse(), executionId: '3' });

		const [first, second, third] = ids();
		expect(second).toBe(first);
		expect(third).not.toBe(first);
		expect(items.every(({ json }) => json.duplicate === true)).toBe(true);
	});
});
