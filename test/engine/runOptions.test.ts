import type { INodeParameters } from 'n8n-workflow';

import { SANDBOX_TOKENS } from '../../sandbox/server';
import { importAndStart, importInto12, locator, start } from '../support/parameters';
import { useSandbox } from '../support/sandbox';

const sandbox = useSandbox();
const people = ['a@example.com', 'no email', 'c@example.com'].map((email, n) => ({
	json: { email, row: n + 1, error: 'from the node before' },
}));
const oneByOne = { ...importAndStart, email: '={{ $json.email }}' };
const batched = {
	...importInto12,
	operation: 'importAndStartMany',
	matching: 'email',
	email: '={{ $json.email }}',
	profileDataJson: '{ "_fname": "Nathan" }',
};
const settings = { onError: 'continueRegularOutput' } as const;
const with_ = (parameters: INodeParameters, options: INodeParameters) => ({
	...parameters,
	options,
});

describe('Check Only', () => {
	it('sends nothing, and gives for each item its request or what is wrong with it', async () => {
		const { items, hints } = await sandbox.run(with_(oneByOne, { checkOnly: true }), {
			items: people,
			settings,
		});

		expect(sandbox.current.requests).toEqual([]);
		expect(items.map(({ json }) => json)).toEqual([
			{
				checked: true,
				request: {
					workflow_id: 12,
					matching: 'email',
					email: 'a@example.com',
					data: { _fname: 'Nathan' },
				},
			},
			{
				success: false,
				error: "'Email' is not an email address: no email",
				message: expect.stringContaining('Nothing was sent') as string,
			},
			{ checked: true, request: expect.objectContaining({ email: 'c@example.com' }) as object },
		]);
		expect(JSON.stringify(items)).not.toContain(SANDBOX_TOKENS.full);
		expect(hints[0]).toBe(
			"Nothing was sent (option 'Check Only'). 2 of 3 items can be sent, in 2 requests",
		);
	});

	it('gives each request of a batch, linked to all of its items', async () => {
		const { items } = await sandbox.run(with_(batched, { checkOnly: true }), {
			items: [people[0], people[2]].flatMap((one) => one ?? []),
		});

		expect(sandbox.current.requests).toEqual([]);
		expect(items).toHaveLength(1);
		expect(items[0]).toMatchObject({
			json: {
				checked: true,
				request: { data: [{ email: 'a@example.com' }, { email: 'c@example.com' }] },
			},
			pairedItem: [{ item: 0 }, { item: 1 }],
		});
	});

	it('shows the beginning of a long text alone, such as a file', async () => {
		const file = { content: Buffer.alloc(30_000, 'x'), name: 'a.txt', mimeType: 'text/plain' };
		const parameters = {
			...with_(start, { checkOnly: true }),
			additionalFields: { attachments: 'data' },
		};
		const { items } = await sandbox.run(parameters, { items: [{ files: { data: file } }] });

		expect(sandbox.current.requests).toEqual([]);
		expect(JSON.stringify(items[0]?.json)).toContain('data:text/plain;base64,eHh4');
		expect(JSON.stringify(items[0]?.json).length).toBeLessThan(2000);
	});
});

it('Check Only is never told as something that Altcraft accepted', async () => {
	const parameters = {
		resource: 'segment',
		operation: 'addProfile',
		segmentId: locator(6),
		databaseId: locator(1),
		matching: 'email',
		email: '={{ $json.email }}',
		options: { checkOnly: true, concurrency: 1 },
	};
	const { error } = await sandbox.run(parameters, {
		items: ['john@example.com', 'nobody@example.com'].map((email) => ({ json: { email } })),
	});

	expect(error?.message).toBe(
		'Altcraft does not find the profile with the email nobody@example.com, or the token may not see it',
	);
	expect(error?.description).not.toContain('accepted');
});

describe('Include Input Fields', () => {
	it.each([
		['one by one', oneByOne],
		['in batches', batched],
	])('keeps the fields of each item beside its result, %s', async (_how, parameters) => {
		const { items } = await sandbox.run(with_(parameters, { includeInputFields: true }), {
			items: people,
			settings,
		});

		expect(items[0]?.json).toMatchObject({ email: 'a@example.com', row: 1, success: true });
		expect(items[0]?.json).not.toHaveProperty('error');
		expect(items[1]?.json).toEqual({
			success: false,
			error: expect.any(String) as string,
			message: expect.any(String) as string,
		});
		expect(items[2]?.json).toMatchObject({ row: 3, success: true });
	});

	it("lets the result's own fields win", async () => {
		const { items } = await sandbox.run(with_(start, { includeInputFields: true }), {
			items: [{ json: { success: 'maybe', duplicate: 'who knows' } }],
		});

		expect(items[0]?.json).toMatchObject({ success: true, duplicate: false });
	});

	it('leaves out what stands for several items', async () => {
		const parameters = { ...with_(batched, { includeInputFields: true }), runInBackground: true };
		const { items } = await sandbox.run(parameters, {
			items: [people[0], people[2]].flatMap((one) => one ?? []),
		});

		expect(items).toHaveLength(1);
		expect(items[0]?.json).not.toHaveProperty('row');
	});
});

describe('a launch for a whole audience', () => {
	const three = [{ json: { n: 1 } }, { json: { n: 2 } }, { json: { n: 3 } }];
	const mailing = { resource: 'mailing', mailingId: locator(82) };
	const query = { resource: 'scenario', operation: 'start', scenarioId: locator(12) };

	it.each<[string, INodeParameters]>([
		['Mailing: Activate with Run Now', { ...mailing, operation: 'activate', runNow: true }],
		[
			'Scenario: Start by a query',
			{ ...query, matching: 'custom_request', customRequest: '{ "email": "john@example.com" }' },
		],
		['Campaign: Activate', { resource: 'campaign', operation: 'activate', campaignId: locator(1) }],
	])('is made once however many items ask for it: %s', async (_name, parameters) => {
		const { items, hints } = await sandbox.run(parameters, { items: three, settings });

		expect(sandbox.current.requests).toHaveLength(1);
		expect(items.map(({ json }) => json.duplicate ?? json.error)).toEqual([false, true, true]);
		expect(hints).toEqual([expect.stringMatching(/^The same launch .*: 2 of 3 items\. /)]);
	});

	it('is made for each item where they differ, or bring keys of their own', async () => {
		const activate = { ...mailing, operation: 'activate', runNow: true };
		await sandbox.run(
			{ ...activate, additionalFields: { overrideLimit: '={{ $json.n }}' } },
			{ items: three },
		);
		await sandbox.run(
			{ ...activate, options: { requestId: '=key-{{ $json.n }}' } },
			{ items: three },
		);

		expect(sandbox.current.requests).toHaveLength(6);
	});

	it('without one, each item is a request of its own', async () => {
		await sandbox.run({ ...mailing, operation: 'activate', runNow: false }, { items: three });

		expect(sandbox.current.requests).toHaveLength(3);
	});
});

describe('a failure names', () => {
	it('what was looked for, and not found', async () => {
		const nobody = { ...start, email: 'nobody@example.com' };
		const { error } = await sandbox.run(nobody);

		expect(error?.message).toBe(
			'Altcraft does not find the scenario 12 or the profile with the email nobody@example.com, or the token may not see them',
		);
	});

	it('the profile of each entry of a batch', async () => {
		const startMany = {
			resource: 'triggerMailing',
			operation: 'importAndStartMany',
			triggerMailingId: locator(12),
			matching: 'profile_id',
			profileId: '={{ $json.id }}',
			profileDataMode: 'json',
			profileDataJson: '{ "_fname": "Nathan" }',
		};
		const items = ['66acb337240d5213037986d8', '000000000000000000000000'].map((id) => ({
			json: { id },
		}));
		const { items: given } = await sandbox.run(startMany, { items, settings });

		expect(given[1]?.json.error).toContain('the profile with the ID 000000000000000000000000');
	});

	it('the row, as people count, and that nothing was sent', async () => {
		const { error } = await sandbox.run(oneByOne, { items: people });

		expect(error?.description).toMatch(/\. Nothing was sent: this is row 2 of 3$/);
	});

	it('the rows that are left after some went through', async () => {
		const many = Array.from({ length: 6 }, (_, n) => ({
			json: { email: `p${String(n)}@example.com` },
		}));
		sandbox.current.fail({ kind: 'error', code: 435, text: 'Ambiguous', skip: 2, times: 1 });
		const { error } = await sandbox.run(with_(oneByOne, { concurrency: 1 }), { items: many });

		expect(error?.description).toContain('Altcraft had accepted 2 of 6 items');
		expect(error?.description).toContain('run only rows 3-6');
	});
});
