import { JOHN, MARY } from '../sandbox/support';
import {
	importAndStartTrigger,
	importAndStartTriggerMany,
	startTrigger,
	startTriggerMany,
} from '../support/parameters';
import { useSandbox } from '../support/sandbox';

const sandbox = useSandbox();
const launches = () => sandbox.current.state.triggerLaunches;
const settings = { onError: 'continueRegularOutput' } as const;

describe('Trigger Mailing: Start', () => {
	it('reaches the profile, with content, custom data and file', async () => {
		await sandbox.run(
			{
				...startTrigger,
				additionalFields: {
					content: '{ "order": "A-100" }',
					customData: '{ "source": "shop" }',
					attachments: 'receipt',
				},
			},
			{ items: [{ files: { receipt: { content: Buffer.from('paid'), name: 'receipt.txt' } } }] },
		);

		expect(launches()).toMatchObject([
			{
				mailingId: 12,
				profileId: JOHN,
				content: { order: 'A-100' },
				customData: { source: 'shop' },
				attachments: [{ name: 'receipt.txt', size: 4 }],
			},
		]);
		expect(sandbox.onlyBody()).toMatchObject({ id: 12, matching: 'email' });
	});

	it('reaches everyone who meets a custom query', async () => {
		await sandbox.run({
			...startTrigger,
			matching: 'custom_request',
			customRequest: { CRM_ID: '123420' },
		});

		expect(sandbox.onlyBody()).toEqual({ id: 12, custom_request: { CRM_ID: '123420' } });
		expect(launches()).toHaveLength(1);
	});

	it.each([
		[18, 'an inactive one'],
		[15, 'one that something else starts'],
	])('%i, %s, fails', async (triggerMailingId) => {
		const { error } = await sandbox.run({ ...startTrigger, triggerMailingId });

		expect(error?.name).toBe('NodeApiError');
		expect(launches()).toEqual([]);
	});
});

describe('Trigger Mailing: Import and Start', () => {
	it('imports the profile and starts the mailing after a delay', async () => {
		const { items } = await sandbox.run({
			...importAndStartTrigger,
			email: 'nora@example.com',
			additionalFields: { startDelay: { delay: { minutes: 5 } }, skipTriggers: true },
		});

		expect(sandbox.onlyBody()).toEqual({
			trigger_id: 12,
			matching: 'email',
			email: 'nora@example.com',
			data: { _fname: 'John' },
			timeout: { days: 0, hours: 0, minutes: 5 },
			skip_triggers: true,
		});
		expect(items[0]?.json.profile_id).toBe(launches()[0]?.profileId);
	});

	it.each([[{ delay: {} }], [{}], [{ delay: { days: 0, hours: 0, minutes: 0 } }]])(
		'sends no delay of nothing: %j',
		async (startDelay) => {
			await sandbox.run({ ...importAndStartTrigger, additionalFields: { startDelay } });

			expect(sandbox.onlyBody()).not.toHaveProperty('timeout');
		},
	);

	it('refuses a delay below zero by name', async () => {
		const { error } = await sandbox.run({
			...importAndStartTrigger,
			additionalFields: { startDelay: { delay: { hours: -1 } } },
		});

		expect(error?.message).toBe("'Start Delay: Hours' is below zero: -1");
	});
});

describe('Trigger Mailing: Start Many', () => {
	const byId = { ...startTriggerMany, matching: 'profile_id', profileId: '={{ $json.id }}' };
	const byEmail = { ...startTriggerMany, email: '={{ $json.email }}' };
	const emails = (...list: string[]) => list.map((email) => ({ json: { email } }));

	it('reaches the profiles of all items with one request', async () => {
		const { items } = await sandbox.run(byEmail, {
			items: emails('john@example.com', 'mary@example.com'),
		});

		expect(sandbox.onlyBody()).toEqual({
			trigger_id: 12,
			matching: 'email',
			data: [{ email: 'john@example.com' }, { email: 'mary@example.com' }],
		});
		expect(items).toEqual([
			{ json: { success: true, duplicate: false }, pairedItem: { item: 0 } },
			{ json: { success: true, duplicate: false }, pairedItem: { item: 1 } },
		]);
		expect(launches().map(({ profileId }) => profileId)).toEqual([JOHN, MARY]);
	});

	it('by profile ID, tells each profile that was reached and each that was not', async () => {
		const unknown = '5a74876369d42613b31947ff';
		const { items } = await sandbox.run(byId, {
			items: [{ json: { id: JOHN } }, { json: { id: unknown } }, { json: { id: MARY } }],
			settings,
		});

		expect(items.map(({ json }) => json)).toEqual([
			{ success: true, duplicate: false, profile_id: JOHN },
			{
				success: false,
				error: 'Altcraft does not name the profile among those that it reached',
				message: expect.stringContaining("in the mailing's database") as string,
			},
			{ success: true, duplicate: false, profile_id: MARY },
		]);
	});

	it('by other values, fails all items when the count does not tell which were reached', async () => {
		const { items } = await sandbox.run(byEmail, {
			items: emails('john@example.com', 'nobody@example.com'),
			settings,
		});

		expect(items).toHaveLength(2);
		for (const { json } of items) {
			expect(json.message).toMatch(/may have been reached: check it in Altcraft before/);
		}
	});

	it('takes a result for each profile, too', async () => {
		sandbox.current.setVariants({ startBatchResult: 'perProfile' });
		const { items } = await sandbox.run(byEmail, {
			items: emails('john@example.com', 'nobody@example.com'),
			settings,
		});

		expect(items.map(({ json }) => [json.success, json.profile_id])).toEqual([
			[true, JOHN],
			[false, undefined],
		]);
	});

	it('in the background, gives one item, and sends the ID under both of its names', async () => {
		const { items } = await sandbox.run(
			{ ...byEmail, runInBackground: true },
			{ items: emails('john@example.com', 'mary@example.com') },
		);

		expect(sandbox.onlyRequest().path).toContain('/campaigns/triggers/start_batch_task');
		expect(sandbox.onlyBody()).toMatchObject({ id: 12, trigger_id: 12 });
		expect(items).toHaveLength(1);
		expect(items[0]?.pairedItem).toEqual([{ item: 0 }, { item: 1 }]);
	});

	it('needs a value in every item, since there is no other data', async () => {
		const before = { profileDataMode: 'json', profileDataJson: '{ "email": "mary@example.com" }' };
		const { items } = await sandbox.run(
			{ ...byEmail, ...before },
			{ items: [{ json: { email: '' } }, ...emails('john@example.com')], settings },
		);

		expect(items.map(({ json }) => json.error ?? json.success)).toEqual(["'Email' is empty", true]);
	});
});

describe('Trigger Mailing: Import and Start Many', () => {
	it('imports and reaches the profiles of all items with one request', async () => {
		const { items } = await sandbox.run(
			{
				...importAndStartTriggerMany,
				email: '',
				profileDataJson: '={{ $json }}',
				additionalFields: { customData: { source: 'shop' } },
			},
			{ items: [{ json: { email: 'a@example.com' } }, { json: { email: 'b@example.com' } }] },
		);

		expect(sandbox.onlyBody()).toEqual({
			trigger_id: 12,
			matching: 'email',
			custom_data: { source: 'shop' },
			data: [
				{ email: 'a@example.com', data: { email: 'a@example.com' } },
				{ email: 'b@example.com', data: { email: 'b@example.com' } },
			],
		});
		expect(items.map(({ json }) => json.profile_id)).toEqual(
			launches().map(({ profileId }) => profileId),
		);
	});
});
