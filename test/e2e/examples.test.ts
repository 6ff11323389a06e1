import { createHash } from 'node:crypto';
import { failureOf, outputOf, type Execution } from '../../scripts/n8n/execution';
import { readExamples, SANDBOX_CREDENTIAL, type Example } from '../../scripts/start/examples';
import { useSharedN8n } from './support/shared-sandbox';
import { codesOf, duplicatesIn, jsonOf, messagesOf, movedBy } from './support/shop';

const shared = useSharedN8n();

const TRIGGER = 'When clicking Execute workflow';
const ALTCRAFT = ['altcraft', 'altcraftCommerce', 'altcraftTool'].map(
	(name) => `n8n-nodes-altcraft.${name}`,
);

/** Profiles that are there from the start. */
const [JOHN, OLLY, MARY] = [
	'5a74876369d42613b31947b8',
	'66102b984a5d12bd6cc0912f',
	'66acb337240d5213037986d8',
] as const;

let examples: Example[];

beforeAll(async () => {
	examples = await readExamples();
});

const untested = new Set<string>();

function idOf(file: string): string {
	untested.delete(file);
	const id = examples.find((example) => example.file === file)?.workflow.id;
	if (id === undefined) throw new Error(`There is no example ${file}, or it has no id`);
	return id;
}

function endedWell(execution: Execution): Execution {
	expect(failureOf(execution)).toBeUndefined();
	expect(execution.status).toBe('success');
	return execution;
}

/** Runs an example as its reader would, and expects that it ends well. */
const run = async (file: string): Promise<Execution> =>
	endedWell(await shared.n8n.execute(idOf(file), TRIGGER));

/** The same of one that waits for somebody to fill in a form, whose address is in a node's text. */
async function runAndDecide(file: string, node: string, decision: string): Promise<Execution> {
	const id = await shared.n8n.start(idOf(file), TRIGGER);
	const [item] = outputOf(await shared.n8n.waitForPause(id), node);
	const [address = ''] = /https?:\S+/.exec(String(item?.json.text)) ?? [];
	const form = new FormData();
	form.set('field-0', decision);
	const answer = await fetch(address, { method: 'POST', body: form });
	expect(answer.status).toBe(200);
	return endedWell(await shared.n8n.waitForExecution(id));
}

const entered = () =>
	shared.sandbox.state.scenarioEntries.map(({ scenarioId, profileId }) => ({
		scenarioId,
		email: shared.sandbox.state.profiles.get(profileId)?.data.email,
	}));
const scenario = (id: number) => shared.sandbox.state.scenarios.find((found) => found.id === id);

describe('every example', () => {
	/** They wait for an event or need a model: `wait-for-open.test.ts` and `agent.test.ts` run them. */
	const ELSEWHERE = [
		'agent-looks-after-profiles.json',
		'wait-for-open.json',
		'wait-for-open-events.json',
	];
	beforeAll(() => {
		for (const { file } of examples) if (!ELSEWHERE.includes(file)) untested.add(file);
	});

	it('says what it shows, refers to the sandbox and starts by hand', () => {
		for (const { workflow } of examples) {
			const types = workflow.nodes.map(({ type }) => type);
			expect(types).toContain('n8n-nodes-base.stickyNote');
			expect(workflow.nodes.map(({ name }) => name)).toContain(TRIGGER);
			for (const { type, credentials } of workflow.nodes) {
				if (ALTCRAFT.includes(type))
					expect(credentials).toEqual({ altcraftApi: SANDBOX_CREDENTIAL });
			}
		}
	});

	it('scenario-start engages the profile with its content', async () => {
		const execution = await run('scenario-start.json');
		expect(entered()).toEqual([{ scenarioId: 12, email: 'john@example.com' }]);
		expect(shared.sandbox.state.scenarioEntries[0]?.content).toEqual({
			email_title: 'New videos on your favorite channels',
			data_lines: ['Channel A', 'Channel B'],
		});
		expect(outputOf(execution, 'Start welcome scenario')).toMatchObject([
			{ json: { success: true, duplicate: false }, pairedItem: { item: 0 } },
		]);
	});

	it('suppression-from-crm bars the contacts, checks them and counts the nightly ones', async () => {
		const execution = await run('suppression-from-crm.json');
		expect(outputOf(execution, 'Bar the phone')[0]?.json).toMatchObject({
			success: true,
			contactType: 'phone',
			contact: '+79000000042',
		});
		expect(outputOf(execution, 'Note for the ticket')[0]?.json).toEqual({
			note: 'Altcraft sends nothing to maria.lopez@example.com any more',
		});
		expect(outputOf(execution, 'Totals for the chat')[0]?.json).toEqual({
			text: '3 of 3 refusals are new in the suppression list',
		});
	});

	it('segment-of-the-week changes the segment, and sends its mailing once a week', async () => {
		const { segments, mailings, sendings } = shared.sandbox.state;
		const segment = segments.find(({ id }) => id === 6);
		segment?.members.set(MARY, new Date());
		const execution = await run('segment-of-the-week.json');
		expect([...(segment?.members.keys() ?? [])]).toEqual([JOHN, OLLY]);
		expect(outputOf(execution, 'Enough can be reached').map(({ json }) => json)).toMatchObject([
			{ channel: 'email', subscribed_sendable: 2 },
		]);
		const launches = () => mailings.find(({ id }) => id === 83)?.launches;
		expect(launches()).toMatchObject([{ source: { type: 'segment', id: 6 } }]);
		expect(sendings.map(({ profileId }) => profileId)).toEqual([JOHN, OLLY]);

		const again = await run('segment-of-the-week.json');
		expect(outputOf(again, 'Send the mailing')[0]?.json.duplicate).toBe(true);
		expect(launches()).toHaveLength(1);
	});

	it('segment-of-the-week sends nothing where too few can be reached', async () => {
		const { profiles, mailings } = shared.sandbox.state;
		for (const subscription of profiles.get(OLLY)?.subscriptions ?? []) {
			subscription.status = 'unsubscribed';
		}
		const execution = await run('segment-of-the-week.json');
		expect(outputOf(execution, 'Send the mailing')).toEqual([]);
		expect(mailings.flatMap(({ launches }) => launches)).toEqual([]);
	});

	describe('newsletter-from-cms', () => {
		const decide = async (decision: string) =>
			await runAndDecide('newsletter-from-cms.json', 'Message for the team', decision);
		const made = () => shared.sandbox.state.mailings.find(({ id }) => id === 5512);
		const inThreeDays = () => new Date(Date.now() + 3 * 86_400_000);

		it('makes a template and a mailing, which goes out at its time once it is approved', async () => {
			await decide('Approve');
			const template = shared.sandbox.state.templates.find(({ id }) => id === 21);
			expect(template?.channels[0]?.fields).toMatchObject({
				subject: 'What is new in running',
				html: expect.stringContaining('Shoes for wet roads</a></h2>') as unknown,
			});
			expect(made()).toMatchObject({
				...{ type: 'broadcast', isActive: true, messageId: 21, launches: [] },
				source: { type: 'segment', id: 7 },
				settings: { start_schedule: { start_hours: [10], start_mins: [0] } },
			});
			shared.sandbox.setTime(inThreeDays());
			expect(made()?.launches).toHaveLength(1);
			expect(shared.sandbox.state.sendings.map(({ profileId }) => profileId)).toEqual([JOHN, OLLY]);
		});

		it('sends nothing that nobody approved', async () => {
			await decide('Reject');
			expect(made()).toMatchObject({ isActive: false });
			shared.sandbox.setTime(inThreeDays());
			expect(made()?.launches).toEqual([]);
		});
	});

	it('soft-bounces-to-chat tells what happened often, and has the file for the partner', async () => {
		const { suppressionLists } = shared.sandbox.state;
		suppressionLists
			.find(({ id }) => id === 3)
			?.contacts.email.add('0cc175b9c0f1b6a831c399e269772661');
		const execution = await run('soft-bounces-to-chat.json');
		expect(outputOf(execution, 'Message').map(({ json }) => json)).toEqual([
			{
				text: [
					'Emails that were put off yesterday:',
					'12 × busy.example: Too many connections, try again later',
				].join('\n'),
			},
		]);
		const [exported] = outputOf(execution, 'To the partner');
		expect(exported?.json).toMatchObject({ fileName: 'new_suppression_list.md5.zip', total: 1 });
		expect(exported?.binary?.data?.mimeType).toBe('application/zip');
	});

	it('crm-to-profiles makes profiles of the rows with one request, and puts the bad one aside', async () => {
		const execution = await run('crm-to-profiles.json');
		const { profiles } = shared.sandbox.state;
		expect(shared.sandbox.requests).toHaveLength(1);
		const done = outputOf(execution, 'Done').map(({ json }) => json);
		expect(done).toEqual([
			{ crmId: '123420', profileId: '5a74876369d42613b31947b8' },
			{ crmId: '90001', profileId: expect.stringMatching(/^[0-9a-f]{24}$/) as unknown },
		]);
		expect(profiles.get('5a74876369d42613b31947b8')?.data._city).toBe('Dublin');
		const nora = profiles.get(String(done[1]?.profileId));
		expect(nora?.data).toMatchObject({
			CRM_ID: '90001',
			email: 'nora@example.com',
			_city: 'Lisbon',
		});
		expect(nora?.subscriptions).toMatchObject([{ email: 'nora@example.com', resourceId: 7 }]);
		expect(outputOf(execution, 'Refused row').map(({ json }) => json)).toEqual([
			{
				crmId: '90002',
				reason: expect.stringContaining('pavel at example.com') as unknown,
				whatToDo: expect.any(String) as unknown,
			},
		]);
	});

	it('order-to-profile counts each order once, and starts the scenario with the third', async () => {
		const mary = () => shared.sandbox.state.profiles.get('66acb337240d5213037986d8')?.data;
		const execution = await run('order-to-profile.json');
		expect(mary()).toMatchObject({ orders_count: 3, last_order_date: '2026-03-05T10:40:00Z' });
		expect(mary()?.interests).toEqual(expect.arrayContaining(['shoes', 'bags']));
		expect(entered()).toEqual([{ scenarioId: 12, email: 'mary@example.com' }]);
		expect(outputOf(execution, 'Get profile').map(({ json }) => json.orders_count)).toEqual([
			...[3, 3, 13],
		]);

		const again = await run('order-to-profile.json');
		expect(outputOf(again, 'Update profile').map(({ json }) => json.duplicate)).toEqual([
			...[true, true, true],
		]);
		expect(mary()).toMatchObject({ orders_count: 3 });
		expect(entered()).toHaveLength(1);
	});

	it('forget-me keeps the record and erases the one, and unsubscribes the other', async () => {
		const [john, olly] = [JOHN, OLLY];
		const execution = await run('forget-me.json');
		const { profiles, history } = shared.sandbox.state;
		expect(outputOf(execution, 'Record')[0]?.json).toMatchObject({
			profile: { id: john, email: 'john@example.com' },
			history: [{ action: 'open' }, { action: 'deliv' }, { action: 'send' }],
		});
		expect(outputOf(execution, 'Record to file')[0]?.binary?.data).toMatchObject({
			mimeType: 'application/json',
		});
		expect(outputOf(execution, 'Delete profile').map(({ json }) => json)).toMatchObject([
			{ deleted: true, success: true, data: { profile_id: john } },
		]);
		expect(profiles.get(john)).toBeUndefined();
		expect(history.filter(({ profileId }) => profileId === john)).toEqual([]);
		expect(profiles.get(olly)?.subscriptions.map(({ status }) => status)).toEqual([
			...['unsubscribed', 'unsubscribed'],
		]);
	});

	it('monday-export hands on the file, and tells where the figures fell', async () => {
		const execution = await run('monday-export.json');
		expect(outputOf(execution, 'Export segment')).toMatchObject([
			{
				json: { success: true, status: 'completed', total: 5 },
				binary: { data: { fileName: '5_segment_export.csv', mimeType: 'text/csv' } },
			},
		]);
		expect(outputOf(execution, 'Message').map(({ json }) => json)).toEqual([
			{ text: expect.stringMatching(/^Emails that can be sent to: \d, last week 10$/) as unknown },
		]);
	});

	it('scenario-import-and-start makes the profile with its subscription and engages it', async () => {
		const execution = await run('scenario-import-and-start.json');
		const profileId = shared.sandbox.state.scenarioEntries[0]?.profileId ?? '';
		const profile = shared.sandbox.state.profiles.get(profileId);
		expect(profile?.data).toMatchObject({ _fname: 'Maria', _lname: 'Lopez' });
		expect(profile?.subscriptions).toMatchObject([
			{ channel: 'email', email: 'maria@example.com', resourceId: 7 },
		]);
		expect(outputOf(execution, 'Import and start scenario')[0]?.json).toMatchObject({
			success: true,
			profile_id: profileId,
		});
	});

	it('scenario-import-and-start-many imports and engages every row with one request', async () => {
		const execution = await run('scenario-import-and-start-many.json');
		expect(entered().map(({ email }) => email)).toEqual([
			'maria@example.com',
			'oleg@example.com',
			'john@example.com',
		]);
		expect(shared.sandbox.requests).toHaveLength(1);
		const results = outputOf(execution, 'Import and start scenario');
		expect(results.map(({ json, pairedItem }) => [json.success, pairedItem])).toEqual([
			[true, { item: 0 }],
			[true, { item: 1 }],
			[true, { item: 2 }],
		]);
	});

	it('scenario-activate switches the scenario on', async () => {
		expect(scenario(15)?.isActive).toBe(false);
		await run('scenario-activate.json');
		expect(scenario(15)?.isActive).toBe(true);
	});

	it('scenario-deactivate switches the scenario off', async () => {
		expect(scenario(11)?.isActive).toBe(true);
		await run('scenario-deactivate.json');
		expect(scenario(11)?.isActive).toBe(false);
	});

	it('mailing-activate switches the mailing on and does not launch it', async () => {
		const mailing = () => shared.sandbox.state.mailings.find(({ id }) => id === 82);
		expect(mailing()?.isActive).toBe(false);
		await run('mailing-activate.json');
		expect(mailing()).toMatchObject({ isActive: true, launches: [] });
	});

	it('scenario-start-with-attachment sends the very file that the core node made', async () => {
		await run('scenario-start-with-attachment.json');
		const text = 'Order A-100\nRunning shoes, size 42\nTotal: 89.00 EUR\n';
		expect(shared.sandbox.state.scenarioEntries[0]?.attachments).toEqual([
			{
				name: 'receipt.txt',
				mimeType: 'text/plain',
				size: text.length,
				sha256: createHash('sha256').update(text).digest('hex'),
			},
		]);
	});

	it('form-to-scenario engages the good answers and puts the bad one aside', async () => {
		const execution = await run('form-to-scenario.json');
		expect(entered()).toMatchObject([{ scenarioId: 12 }, { scenarioId: 12 }]);
		expect(outputOf(execution, 'Engaged').map(({ json }) => json)).toEqual([
			{ email: 'maria@example.com', profileId: expect.stringMatching(/^[0-9a-f]{24}$/) as unknown },
			{ email: 'john@example.com', profileId: '5a74876369d42613b31947b8' },
		]);
		expect(outputOf(execution, 'Not engaged').map(({ json }) => json)).toEqual([
			{
				email: 'oleg at example.com',
				reason: expect.stringContaining('Email') as unknown,
				whatToDo: expect.any(String) as unknown,
			},
		]);
	});

	it('order-to-trigger-mailing sends each order its message with its own receipt, and once', async () => {
		const execution = await run('order-to-trigger-mailing.json');
		const { triggerLaunches, profiles } = shared.sandbox.state;
		const sent = triggerLaunches.map(({ mailingId, profileId, content, attachments }) => ({
			mailingId,
			email: profiles.get(profileId)?.data.email,
			content,
			attachments: attachments.map(({ name, mimeType, sha256 }) => ({ name, mimeType, sha256 })),
		}));
		const receipts = [
			'Order A-100\n1 x Running shoes, size 42: 89.00\n3 x Laces: 7.50\nTotal: 96.50 EUR\n',
			'Order A-101\n2 x Water bottle: 24.00\nTotal: 24.00 EUR\n',
		].map((text) => createHash('sha256').update(text).digest('hex'));
		expect(sent).toHaveLength(2);
		expect(sent).toEqual(
			expect.arrayContaining([
				{
					mailingId: 1,
					email: 'john@example.com',
					content: { order_number: 'A-100', order_total: '96.50 EUR' },
					attachments: [{ name: 'receipt-A-100.txt', mimeType: 'text/plain', sha256: receipts[0] }],
				},
				{
					mailingId: 1,
					email: 'lena@example.com',
					content: { order_number: 'A-101', order_total: '24.00 EUR' },
					attachments: [{ name: 'receipt-A-101.txt', mimeType: 'text/plain', sha256: receipts[1] }],
				},
			]),
		);
		const [, lena] = outputOf(execution, 'Send order confirmation');
		const profile = profiles.get(String(lena?.json.profile_id));
		expect(profile?.data).toMatchObject({
			_fname: 'Lena',
			_lname: 'Fischer',
			last_order_total: 24,
			last_order_date: '2026-03-05T10:40:00Z',
		});
		expect(profile?.subscriptions).toMatchObject([{ email: 'lena@example.com', resourceId: 7 }]);

		const again = await run('order-to-trigger-mailing.json');
		expect(shared.sandbox.state.triggerLaunches).toHaveLength(2);
		expect(outputOf(again, 'Send order confirmation').map(({ json }) => json.duplicate)).toEqual([
			true,
			true,
		]);
	});

	it('woocommerce-order makes an order of the shop one of Altcraft, and the same again', async () => {
		const order = () =>
			shared.sandbox.state.orders.filter(({ externalId }) => externalId === '727');
		const execution = await run('woocommerce-order.json');
		expect(outputOf(execution, 'Taken').map(({ json }) => json)).toEqual([
			{ note: 'Order 727 is in Altcraft' },
		]);
		expect(order()).toMatchObject([
			{
				profileId: '5a74876369d42613b31947b8',
				data: { status: 'paid', total_price: '104.98', delivery_cost: '10.00' },
				lines: [
					{ product: 'xiaomi_mi_true_pro', base_price_per_item: '26.66', count: 3 },
					{ product: 'product_external_id', base_price_per_item: '20.00', count: 1 },
				],
			},
		]);
		await run('woocommerce-order.json');
		expect(order()).toHaveLength(1);
	});

	it('nightly-catalogue brings products, SKUs and codes, tells what failed, and may run twice', async () => {
		const text = [
			'Not in Altcraft after this night:',
			"lamp: 'Product Fields: Price' is not an amount: on request",
			'buds_gold: Altcraft did not accept the request',
		].join('\n');
		const { products, skus, promoCodes } = shared.sandbox.state;
		const before = { products: products.size, skus: skus.size, codes: promoCodes.length };
		for (const existing of [undefined, true]) {
			const execution = await run('nightly-catalogue.json');
			expect(outputOf(execution, 'Message').map(({ json }) => json)).toEqual([{ text }]);
			expect(outputOf(execution, 'Send SKUs').map(({ json }) => json.external_id)).toEqual([
				...['phone_x_128', 'phone_x_256', 'buds_white'],
			]);
			expect(outputOf(execution, 'Add codes').map(({ json }) => json.existing)).toEqual([
				existing,
				existing,
			]);
			expect([products.size, skus.size, promoCodes.length]).toEqual([
				before.products + 2,
				before.skus + 3,
				before.codes + 2,
			]);
		}
		expect(products.get('phone_x')?.data).toMatchObject({
			...{ price: '590', categories: ['phones'] },
			pictures: ['https://shop.example.com/phone-x.jpg'],
		});
		expect(skus.get('phone_x_256')).toMatchObject({
			productExternalId: 'phone_x',
			data: { price: '690.00', count: 0, is_available: false },
		});
	});

	it('nightly-regular-mailing launches the mailing for the segment, once a day', async () => {
		const launches = () => shared.sandbox.state.mailings.find(({ id }) => id === 2)?.launches;
		expect(launches()).toEqual([]);
		await run('nightly-regular-mailing.json');
		expect(launches()).toMatchObject([{ source: { type: 'segment', id: 5 }, limit: 500 }]);
		await run('nightly-regular-mailing.json');
		expect(launches()).toHaveLength(1);
	});

	it("altcraft-calls-n8n answers a scenario's API call with what the order is about", async () => {
		const execution = await run('altcraft-calls-n8n.json');
		expect(outputOf(execution, 'Respond to Webhook').map(({ json }) => json)).toEqual([
			{
				found: true,
				order_number: 'A-100',
				status: 'on its way',
				delivery: '2026-03-09',
				lines: ['Running shoes, size 42', 'Laces'],
			},
		]);
	});

	it('failed-mailing-to-chat makes one message of all warnings and failures', async () => {
		const execution = await run('failed-mailing-to-chat.json');
		expect(outputOf(execution, 'Message').map(({ json }) => json)).toEqual([
			{
				text: [
					'Mailings with warnings or failures:',
					'WARNING in Black Friday (#83): Profile has no subscription: 66acb337240d5213037986d8',
					'ERROR in Black Friday (#83): Message was not sent: smtp: connection refused',
				].join('\n'),
			},
		]);
	});

	it('failed-mailing-to-chat says nothing where all went well', async () => {
		for (const mailing of shared.sandbox.state.mailings) mailing.log = [];
		const execution = await run('failed-mailing-to-chat.json');
		expect(outputOf(execution, 'Message')).toEqual([]);
	});

	it('action-hook-events picks what is useful of each event', async () => {
		const execution = await run('action-hook-events.json');
		expect(outputOf(execution, 'Event').map(({ json }) => json)).toMatchObject([
			{ event: 'deliv', email: 'john@example.com', mailingId: 22 },
			{ event: 'click', email: 'john@example.com', mailingId: 22 },
		]);
	});

	it('order-paid keeps the order, gives points and one code, and tells of them once', async () => {
		const execution = await run('order-paid.json');
		const order = {
			externalId: 'A-100',
			profileId: JOHN,
			data: { status: 'paid', total_price: '1139.88', delivery_cost: '200' },
			lines: [
				{ product: 'iphone_13', base_price_per_item: '899.9', count: 1 },
				{ product: 'xiaomi_11T', base_price_per_item: '19.99', count: 2 },
			],
		};
		const message = {
			mailingId: 1,
			profileId: JOHN,
			content: { order_number: 'A-100', promo_code: 'CODE-1', points: '456.49' },
		};
		const expectOnce = () => {
			const orders = shared.sandbox.state.orders.filter(({ externalId }) => externalId === 'A-100');
			expect(orders).toMatchObject([order]);
			expect(movedBy(shared.sandbox, JOHN)).toEqual([['A-100', 'accrual', '56.99', 'final']]);
			expect(codesOf(shared.sandbox, 5, JOHN)).toEqual(['CODE-1']);
			expect(messagesOf(shared.sandbox)).toEqual([message]);
		};
		expect(jsonOf(execution, 'Attach the code')).toEqual([
			{ success: true, duplicate: false, code: 'CODE-1' },
		]);
		expectOnce();

		const again = await run('order-paid.json');
		expect(jsonOf(again, 'A free code')).toEqual([{ code: 'CODE-2' }]);
		expect(jsonOf(again, 'Attach the code')).toEqual([{ success: true, duplicate: true }]);
		expect(duplicatesIn(again, 'Give points')).toEqual([true]);
		expect(jsonOf(again, 'Send the code')).toEqual([]);
		expectOnce();
	});

	it('pay-with-points holds, takes, gives back and cancels, each once', async () => {
		const execution = await run('pay-with-points.json');
		const expectOnce = () => {
			expect(movedBy(shared.sandbox, JOHN)).toEqual([
				['A-200', 'redemption', '100.5', 'final'],
				['A-201', 'redemption', '19.99', 'dropped'],
				['A-203', 'redemption', '50.01', 'cancelled'],
			]);
		};
		expect(jsonOf(execution, 'Held')).toMatchObject([
			{ order: 'A-200', held: true, points: '100.5' },
			{ order: 'A-201', held: true, points: '19.99' },
			{ order: 'A-203', held: true, points: '50.01' },
		]);
		expect(jsonOf(execution, 'Not held')).toEqual([
			{ order: 'A-202', held: false, reason: 'Only 399.50 points can be spent' },
		]);
		expect(jsonOf(execution, 'Cancel the redemption')).toMatchObject([
			{ data: { balance: '299.00' } },
		]);
		expectOnce();

		const again = await run('pay-with-points.json');
		expect(duplicatesIn(again, 'Hold the points')).toEqual([true, true, true]);
		expect(duplicatesIn(again, 'Make it final')).toEqual([true, true]);
		expect(duplicatesIn(again, 'Give the points back')).toEqual([true]);
		expect(duplicatesIn(again, 'Cancel the redemption')).toEqual([true]);
		expect(jsonOf(again, 'Get balance')[0]).toMatchObject({ active_balance: '299.00' });
		expectOnce();
	});

	it('points-expire-soon tells who loses points how many, once a week', async () => {
		const execution = await run('points-expire-soon.json');
		const once = [{ mailingId: 23, profileId: OLLY, content: { expiring_points: '25.50' } }];
		expect(outputOf(execution, 'Members of the club')).toHaveLength(3);
		// Mary takes no part in the program.
		expect(outputOf(execution, 'Expiring points', 1)).toHaveLength(1);
		expect(messagesOf(shared.sandbox)).toEqual(once);

		const again = await run('points-expire-soon.json');
		expect(duplicatesIn(again, 'Tell them')).toEqual([true]);
		expect(messagesOf(shared.sandbox)).toEqual(once);
	});

	it('has been run here', () => {
		expect([...untested]).toEqual([]);
	});
});
