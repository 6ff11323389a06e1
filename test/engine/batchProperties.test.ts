import { Container } from '@n8n/di';
import fc from 'fast-check';
import { BinaryDataService } from 'n8n-core';

import { useBinaryMode } from '../../scripts/engine/run';
import { importInto12, locator } from '../support/parameters';
import { useSandbox } from '../support/sandbox';

const sandbox = useSandbox();

interface Row extends Record<string, string | number> {
	scenario: number;
	greeting: string;
	email: string;
}

const many = {
	...importInto12,
	operation: 'importAndStartMany',
	scenarioId: locator('={{ $json.scenario }}'),
	matching: 'email',
	profileDataJson: '={{ { email: $json.email, custom_field: String($itemIndex) } }}',
	additionalFields: { content: '={{ { greeting: $json.greeting } }}' },
};

/** Any mix of scenarios, contents, and good and bad addresses. */
const rows: fc.Arbitrary<Row[]> = fc
	.array(
		fc.record({
			scenario: fc.constantFrom(11, 12, 1),
			greeting: fc.constantFrom('hello', 'good day'),
			good: fc.boolean(),
		}),
		{ minLength: 1, maxLength: 60 },
	)
	.map((mix) =>
		mix.map(({ good, ...rest }, n) => ({
			...rest,
			email: good ? `row${String(n)}@example.com` : `row ${String(n)}`,
		})),
	);

it('cuts any mix of items into requests that keep order, limits and grouping, and gives each its own result', async () => {
	await fc.assert(
		fc.asyncProperty(rows, fc.integer({ min: 1, max: 20 }), async (mix, batchSize) => {
			sandbox.current.reset();
			const { items } = await sandbox.run(
				{ ...many, options: { batchSize } },
				{
					items: mix.map((json) => ({ json })),
					settings: { onError: 'continueRegularOutput' },
				},
			);

			const { profiles } = sandbox.current.state;
			expect(items.map(({ pairedItem }) => pairedItem)).toEqual(mix.map((_, item) => ({ item })));
			for (const [n, { json }] of items.entries()) {
				const email = mix[n]?.email ?? '';
				if (!email.includes('@')) {
					expect(json.error).toMatch(/is not an email address/);
					continue;
				}
				expect(profiles.get(json.profile_id as string)?.data).toMatchObject({
					email,
					custom_field: String(n),
				});
			}
			for (const { body } of sandbox.current.requests) {
				const { workflow_id, content, data } = body as {
					workflow_id: number;
					content: { greeting: string };
					data: Array<{ data: { custom_field: string } }>;
				};
				const order = data.map((profile) => Number(profile.data.custom_field));
				expect(order).toEqual([...order].sort((one, other) => one - other));
				expect(order.length).toBeLessThanOrEqual(batchSize);
				for (const n of order) {
					expect(mix[n]).toMatchObject({ scenario: workflow_id, greeting: content.greeting });
				}
			}
		}),
		{ numRuns: 40, seed: 3 },
	);
});

it('reads a file once, however many profiles and requests it goes with', async () => {
	await useBinaryMode('filesystem');
	const readings = jest.spyOn(Container.get(BinaryDataService), 'getAsBuffer');
	const shared = { data: { content: Buffer.from('receipt'), name: 'receipt.txt' } };
	const { items } = await sandbox.run(
		{
			...many,
			scenarioId: locator('12'),
			additionalFields: { attachments: 'data' },
			options: { batchSize: 5 },
		},
		{
			items: Array.from({ length: 20 }, (_, n) => ({
				json: { email: `p${String(n)}@example.com` },
				files: shared,
			})),
		},
	);

	expect(items.every(({ json }) => json.success === true)).toBe(true);
	expect(sandbox.current.requests).toHaveLength(4);
	expect(readings).toHaveBeenCalledTimes(1);
	readings.mockRestore();
	await useBinaryMode('default');
});
