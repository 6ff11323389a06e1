import type { INodeParameters } from 'n8n-workflow';

import { locator } from '../support/parameters';
import { useSandbox } from '../support/sandbox';

const sandbox = useSandbox();

const paths = () => sandbox.current.requests.map(({ path }) => path.replace('/api/v1.1', ''));
const sent = () => {
	const { token, ...body } = sandbox.onlyChange().body as Record<string, unknown>;
	expect(token).toEqual(expect.any(String));
	return body;
};
const mailing = (id: number) => {
	const found = sandbox.current.state.mailings.find((one) => one.id === id);
	if (found === undefined) throw new Error(`There is no mailing ${String(id)}`);
	return found;
};
const overrides = {
	subject: '',
	from_email: '',
	from_name: '',
	replyto_email: '',
	replyto_name: '',
};

const create = (more: INodeParameters = {}): INodeParameters => ({
	resource: 'mailing',
	operation: 'create',
	mailingType: 'broadcast',
	name: 'News of the week',
	channel: 'email',
	templates: { template: [{ templateId: locator(21) }] },
	resourceId: locator(7),
	audience: { source: { type: 'segment', segmentId: locator(5) } },
	schedule: 'none',
	...more,
});
const update = (updateFields: INodeParameters, more: INodeParameters = {}): INodeParameters => ({
	resource: 'mailing',
	operation: 'update',
	mailingType: 'broadcast',
	mailingId: locator(83),
	updateFields,
	...more,
});
const once = (startAt: string) => create({ schedule: 'once', startAt });

describe('a new mailing', () => {
	it('is off, and sent by hand', async () => {
		const { items } = await sandbox.run(create());

		expect(paths()).toEqual(['/campaigns/broadcasts/add']);
		expect(sent()).toEqual({
			name: 'News of the week',
			send_channel: 'email',
			content: [{ message_id: 21, ...overrides }],
			resource_id: 7,
			data_type: 'segment',
			data_id: 5,
		});
		expect(items[0]?.json).toEqual({ success: true, duplicate: false, data: { saved_id: 5512 } });
		expect(mailing(5512)).toMatchObject({ isActive: false, type: 'broadcast' });
	});

	it('has its own words, limits and settings', async () => {
		await sandbox.run(
			create({
				mailingType: 'regular',
				templates: {
					template: [
						{ templateId: locator(21), subject: 'News', fromEmail: 'news@example.com' },
						{ templateId: 12 },
					],
				},
				audience: { source: { type: 'list', databaseId: 1 } },
				additionalFields: {
					...{ isActive: true, sendLimit: 100, sendLimitStep: 10, sendLimitStepPercent: 12.5 },
					...{ policyId: { __rl: true, mode: 'id', value: '3' }, subId: 'Adv_1' },
					pushSendingMode: 'last',
				},
			}),
		);

		expect(paths()).toEqual(['/campaigns/regulars/add/']);
		expect(sent()).toMatchObject({
			content: [
				{ message_id: 21, ...overrides, subject: 'News', from_email: 'news@example.com' },
				{ message_id: 12, ...overrides },
			],
			...{ data_type: 'list', data_id: 1, is_active: true, limit: 100, aglimit_count: 10 },
			...{ aglimit_percent: 12.5, agllimit_percent: 12.5, policy_id: 3, subid: 'Adv_1' },
			push_sending_mode: 'last',
		});
	});

	it.each([
		['2027-01-01T00:30:00+03:00', [30, 0, 1, 1, 2027]],
		['2026-12-31T21:30:00Z', [30, 0, 1, 1, 2027]],
	])(
		'starts once, at the parts of its time in the zone of the workflow: %s',
		async (startAt, at) => {
			await sandbox.run(once(startAt));

			const [mins, hours, days, months, years] = at.map((part) => [part]);
			expect(sent().start_schedule).toEqual({
				...{ start_mins: mins, start_hours: hours, start_mdays: days, start_wdays: [] },
				...{ start_months: months, start_years: years },
			});
		},
	);

	it.each(['2027-01-01T00:30:00+03:00', '2027-03-28T10:00:00+03:00', '2027-10-31T02:30:00+03:00'])(
		'goes out at its very time, where the clocks of Altcraft and of the workflow agree: %s',
		async (startAt) => {
			await sandbox.run({ ...once(startAt), additionalFields: { isActive: true } });
			const moment = new Date(startAt);
			sandbox.current.setTime(new Date(moment.getTime() - 60_000));
			expect(mailing(5512).launches).toEqual([]);
			sandbox.current.setTime(new Date(moment.getTime() + 7 * 86_400_000));

			expect(mailing(5512).launches).toMatchObject([
				{ source: { type: 'segment', id: 5 }, at: moment },
			]);
		},
	);

	it('with a time goes out by itself only once it is on', async () => {
		await sandbox.run(once('2027-01-01T10:00:00+03:00'));
		sandbox.current.setTime(new Date('2027-01-02T00:00:00Z'));

		expect(mailing(5512).launches).toEqual([]);
	});

	it('is sent again and again', async () => {
		const at = { minutes: '0, 30', hours: 10, weekdays: [1, 5], months: [12] };
		await sandbox.run(create({ schedule: 'repeat', repeat: { at } }));

		expect(sent().start_schedule).toEqual({
			...{ start_mins: [0, 30], start_hours: [10], start_mdays: [], start_wdays: [1, 5] },
			...{ start_months: [12], start_years: [] },
		});
	});

	const seventeen = Array.from({ length: 17 }, () => ({ templateId: 21 }));
	it.each<[INodeParameters, string]>([
		[{ templates: {} }, "'Templates' has no template"],
		[{ templates: { template: seventeen } }, "'Templates' has 17 templates"],
		[{ templates: { template: [{ templateId: 'x' }] } }, "'Template 1: Template' is not an ID: x"],
		[
			{ templates: { template: [{ templateId: 21, subject: '={{ $json.none }}' }] } },
			"'Template 1: Subject' is empty",
		],
		[{ audience: { source: { type: 'segment' } } }, "'Audience: Segment' is empty"],
		[{ audience: { source: { type: 'list', segmentId: 5 } } }, "'Audience: Database' is empty"],
		[{ schedule: 'once', startAt: '2020-01-01' }, "'Start At' is over: 20"],
		[{ schedule: 'once' }, "'Start At' is empty"],
		[{ schedule: 'once', startAt: '={{ $json.none }}' }, "'Start At' is empty"],
		[{ schedule: 'once', startAt: '={{ "soon" }}' }, "'Start At' is not a date: soon"],
		[
			{ schedule: 'once', startAt: '2027-01-01', mailingType: 'regular' },
			"'Schedule' is 'Once', which regular mailings do not have",
		],
		[{ schedule: 'repeat', repeat: {} }, "'Repeat' has no time"],
		[
			{ schedule: 'repeat', repeat: { at: { hours: '24' } } },
			"'Repeat: Hours' is out of range: 24",
		],
		[
			{ schedule: 'repeat', repeat: { at: { hours: '={{ $json.none }}', weekdays: [1] } } },
			"'Repeat: Hours' is empty",
		],
		[
			{ schedule: 'repeat', repeat: { at: { minutes: '0', weekdays: '={{ [] }}' } } },
			"'Repeat: Weekdays' is empty",
		],
		[{ channel: 'pigeon' }, "'Channel' has an unknown value: pigeon"],
		[{ additionalFields: { sendLimit: -1 } }, "'Send Limit' is below 0: -1"],
	])('is refused before anything is sent: %j', async (more, message) => {
		const { error } = await sandbox.run(create(more));

		expect(error?.message).toContain(message);
		expect(sandbox.current.requests).toEqual([]);
	});

	it('without content for its channel is refused by Altcraft', async () => {
		const { error } = await sandbox.run(create({ channel: 'sms' }));

		expect(error).toMatchObject({ httpCode: '400' });
	});
});

/** Every setting that the pages document, changed from what a new mailing has. */
const SETTINGS = {
	...{ push_sending_mode: 'last', limit: 100, aglimit_count: 5, aglimit_percent: 12.5 },
	start_schedule: {
		...{ start_mins: [38], start_hours: [16], start_mdays: [1], start_wdays: [2] },
		...{ start_months: [3], start_years: [2030], tz: 'Europe/Moscow', profile: true, losers: true },
	},
	...{ policy_id: 3, virtual_sender_id: 12, is_random_tracking_prefix: true },
	custom_tracking_domains: ['trk.example.com'],
	...{ watcher_list_id: 12, watcher_limit: 100, blind_carbon_copy: ['john@example.com'] },
	unconditional_sending: true,
};

describe.each(['replaces', 'merges'] as const)('an update, where Altcraft %s', (mailingUpdate) => {
	beforeEach(() => {
		sandbox.current.setVariants({ mailingUpdate });
	});

	it.each([
		['broadcast', 83],
		['regular', 2],
	])('of the name of a %s leaves every setting as it was', async (mailingType, id) => {
		const content = [{ ...overrides, message_id: 21, subject: 'Hi!' }];
		Object.assign(mailing(id), { settings: SETTINGS, subid: 'Adv_1', content });
		const before = structuredClone(mailing(id));
		await sandbox.run(update({ name: 'Other' }, { mailingType, mailingId: locator(id) }));

		expect(paths()).toEqual([
			`/campaigns/${mailingType}s/get`,
			`/campaigns/${mailingType}s/update`,
		]);
		const after = structuredClone(mailing(id));
		expect(after).toEqual({ ...before, name: 'Other', updatedAt: after.updatedAt });
		expect(sent()).not.toHaveProperty('send_channel');
		expect(sent()).not.toHaveProperty('description');
	});

	it('changes audience, templates, schedule and limits', async () => {
		await sandbox.run(
			update({
				audience: { source: { type: 'segment', segmentId: locator(5) } },
				templates: { template: [{ templateId: locator(12) }] },
				startAt: '2030-05-06T07:08:00Z',
				...{ schedule: 'once', sendLimit: 5, resourceId: locator(24) },
			}),
		);

		expect(mailing(83)).toMatchObject({
			...{ name: 'Black Friday', isActive: true, messageId: 12, resourceId: 24 },
			source: { type: 'segment', id: 5 },
			settings: { limit: 5, start_schedule: { start_years: [2030] } },
		});
	});

	it('takes the schedule away', async () => {
		Object.assign(mailing(83), { settings: SETTINGS });
		await sandbox.run(update({ schedule: 'none' }));

		expect(mailing(83).settings).toMatchObject({
			limit: 100,
			start_schedule: { start_mins: [], start_hours: [], start_years: [] },
		});
	});

	it('of the name of a trigger mailing leaves every setting as it was', async () => {
		const settings = {
			...{ skip_minutes: 5, policy_id: 3, virtual_sender_id: 98 },
			...{ is_random_tracking_prefix: true, custom_tracking_domains: ['trk.example.com'] },
			...{ blind_carbon_copy: ['john@example.com'], unconditional_sending: true },
			...{ action: 'click', update_query: [{ fieldname: 'CRM_ID' }], push_sending_mode: 'last' },
		};
		Object.assign(mailing(22), { settings, subid: 'API' });
		const before = structuredClone(mailing(22));
		await sandbox.run({
			...{ resource: 'triggerMailing', operation: 'update', triggerMailingId: locator(22) },
			updateFields: { name: 'Other' },
		});

		expect(paths()).toEqual(['/campaigns/triggers/get', '/campaigns/triggers/update/']);
		const after = structuredClone(mailing(22));
		const { content, updatedAt } = after;
		expect(after).toEqual({ ...before, name: 'Other', content, updatedAt });
		expect(content).toEqual([{ ...overrides, message_id: 31 }]);
	});
});

it('an update without anything to change is refused', async () => {
	const { error } = await sandbox.run(update({}));

	expect(error?.message).toBe("'Update Fields' is empty, so that there is nothing to change");
	expect(sandbox.current.requests).toEqual([]);
});

it('an update of a mailing of the other type says what to check', async () => {
	const { error } = await sandbox.run(update({ name: 'x' }, { mailingType: 'regular' }));

	expect(error).toMatchObject({ httpCode: '404' });
	expect(error?.description).toContain("Check 'Mailing Type'");
	expect(paths()).toEqual(['/campaigns/regulars/get']);
});

it('an update of a regular mailing that Altcraft does not know is told', async () => {
	sandbox.current.setVariants({ mailingRegularUpdate: 'absent' });
	const regular = { mailingType: 'regular', mailingId: locator(2) };
	const { error } = await sandbox.run(update({ name: 'x' }, regular));

	expect(error?.message).toBe('This Altcraft does not know the operation');
});

describe('settings', () => {
	it('are simplified to ten useful fields', async () => {
		const { items } = await sandbox.run({
			...{ resource: 'mailing', operation: 'getSettings', mailingType: 'regular' },
			mailingId: locator(4758),
		});

		expect(paths()).toEqual(['/campaigns/regulars/get']);
		expect(items[0]?.json).toEqual({
			...{ id: 4758, name: 'Weekly digest', is_active: true, channel: 'email' },
			...{ data_type: 'segment', data_id: 1, resource_id: 7, limit: 0, template_ids: [21] },
			start_schedule: expect.any(Object) as object,
		});
	});
});

describe('a new trigger mailing', () => {
	it('is one that n8n starts', async () => {
		const { items } = await sandbox.run({
			...{ resource: 'triggerMailing', operation: 'create', name: 'Order accepted' },
			...{ triggerType: 'api_call', channel: 'email', resourceId: locator(7) },
			templates: { template: [{ templateId: locator(21) }] },
			additionalFields: { isActive: true, skipMinutes: 5 },
		});

		expect(sandbox.onlyBody()).toEqual({
			...{ name: 'Order accepted', trigger_type: 'api_call', send_channel: 'email' },
			...{ content: [{ message_id: 21, ...overrides }], resource_id: 7 },
			...{ is_active: true, skip_minutes: 5 },
		});
		expect(items[0]?.json.data).toEqual({ saved_id: 5512 });
		expect(mailing(5512)).toMatchObject({ triggerType: 'api_call', isActive: true });
	});
});

describe.each([
	['mailing', { mailingId: locator(7) }, 7],
	['triggerMailing', { triggerMailingId: locator(17) }, 17],
])('a deletion of a %s', (resource, of, id) => {
	it('is made once it is confirmed', async () => {
		const parameters = { resource, operation: 'delete', ...of };
		const { error } = await sandbox.run(parameters);
		expect(error?.message).toBe("'Confirm Deletion' is off, and nothing was sent");
		expect(sandbox.current.requests).toEqual([]);

		const { items } = await sandbox.run({ ...parameters, confirmed: true });
		expect(items[0]?.json).toEqual({ deleted: true, success: true, duplicate: false });
		expect(sandbox.current.state.mailings.some((one) => one.id === id)).toBe(false);
	});
});
