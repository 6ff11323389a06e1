import type { INodeParameters, INodePropertyCollection } from 'n8n-workflow';

import { Altcraft } from '../../nodes/Altcraft/Altcraft.node.js';
import { locator } from '../support/parameters';
import { useSandbox } from '../support/sandbox';

const sandbox = useSandbox();

const of = (operation: string, more: INodeParameters = {}, id = 1): INodeParameters => ({
	resource: 'template',
	operation,
	templateId: locator(id),
	...more,
});
const update = (updateFields: INodeParameters, id = 1) => of('update', { updateFields }, id);
const create = (channels: INodeParameters, additionalFields: INodeParameters = {}) => ({
	...{ resource: 'template', operation: 'create', name: 'Autumn sale' },
	...{ channels, additionalFields },
});
const paths = () => sandbox.current.requests.map(({ path }) => path.replace('/api/v1.1', ''));
const template = (id: number) =>
	structuredClone(sandbox.current.state.templates.find((one) => one.id === id));

describe('a new template', () => {
	it('has the fields of its channels that were filled in', async () => {
		const { items } = await sandbox.run(
			create(
				{
					email: [
						{
							subject: 'Sale',
							html: '<html></html>',
							fromEmail: 'shop@example.com',
							keepCss: true,
							amp: '<html amp4email></html>',
						},
					],
					sms: [{ text: 'Sale', maxParts: '2', addUrlScheme: false }],
					push: [{ title: 'Sale', body: 'Today', clickUrl: 'https://example.com' }],
					other: [
						{ sid: 'telegram_bot', fieldsJson: '{ "text": "Sale" }' },
						{ sid: 'cc_chat', fieldsJson: '{ "body": "Sale" }' },
					],
				},
				{
					description: 'For November',
					groupIds: '0, 2',
					isConfirm: false,
					isDraft: true,
					jsonUrl: 'https://example.com/a.json',
					suppressionListId: locator(3),
					tags: 'sale, B2C',
				},
			),
		);

		expect(sandbox.onlyBody()).toEqual({
			name: 'Autumn sale',
			channels: [
				{
					sid: 'email',
					fields: {
						subject: 'Sale',
						html: '<html></html>',
						from_email: 'shop@example.com',
						is_not_inline: true,
						amp: '<html amp4email></html>',
						is_amp: true,
					},
				},
				{ sid: 'sms', fields: { sms: 'Sale', sms_max_count: 2, add_sms_url_scheme: false } },
				{ sid: 'push', fields: { title: 'Sale', body: 'Today', click_url: 'https://example.com' } },
				{ sid: 'telegram_bot', fields: { text: 'Sale' } },
				{ sid: 'cc_chat', fields: { body: 'Sale' } },
			],
			descr: 'For November',
			groups: [0, 2],
			is_confirm: false,
			is_draft: true,
			json_url: 'https://example.com/a.json',
			suppress_id: 3,
			ui_tags: ['sale', 'B2C'],
		});
		expect(items[0]?.json).toEqual({ success: true, duplicate: false, data: { saved_id: 41 } });
	});

	it('may have HTML of a megabyte', async () => {
		const html = `<html>${'x'.repeat(1024 * 1024)}</html>`;
		await sandbox.run(create({ email: [{ subject: 'Long', html }] }));

		expect(template(41)?.channels[0]?.fields.html).toBe(html);
	});

	const email = { subject: 'x', html: 'x' };
	it.each<[INodeParameters, INodeParameters, string]>([
		[{}, {}, "'Channels' has no channel"],
		[{ email: [email, email] }, {}, "'Channels' has the channel 'email' more than once"],
		[
			{ email: [email], other: [{ sid: 'email', fieldsJson: '{}' }] },
			{},
			"'Channels' has the channel 'email' more than once",
		],
		[
			{ email: [{ fromName: 'Shop' }] },
			{},
			"'Channels: Email' has neither a subject nor HTML or text",
		],
		[{ other: [{ sid: '', fieldsJson: '{}' }] }, {}, "'Other Channel: Channel' is empty"],
		[
			{ other: [{ sid: 'cc_chat', fieldsJson: '[]' }] },
			{},
			"'Other Channel: Fields (JSON)' is not a JSON object: []",
		],
		[{ sms: [{ text: 'x', maxParts: '-1' }] }, {}, "'SMS: Max Parts' is below 0"],
		[{ email: [{ ...email, subject: '={{ $json.none }}' }] }, {}, "'Email: Subject' is empty"],
		[{ email: [email] }, { groupIds: 'main' }, "'Group IDs' is not an ID: main"],
		[{ email: [email] }, { tags: '={{ $json.none }}' }, "'Tags' is empty"],
	])('%j with %j is refused before anything is sent', async (channels, fields, message) => {
		const { error } = await sandbox.run(create(channels, fields));

		expect(error?.message).toContain(message);
		expect(sandbox.current.requests).toEqual([]);
	});

	it('with a channel that Altcraft does not know is refused by Altcraft', async () => {
		const { error } = await sandbox.run(create({ other: [{ sid: 'pigeon', fieldsJson: '{}' }] }));

		expect(error).toMatchObject({ httpCode: '400' });
	});
});

it("an email's HTML is written in n8n's own HTML editor", () => {
	const channels = new Altcraft().description.properties.find(({ name }) => name === 'channels');
	const [email] = (channels?.options ?? []) as INodePropertyCollection[];
	const fields = (email?.values ?? []).map(({ name, typeOptions }) => [name, typeOptions?.editor]);

	expect(fields.filter(([, editor]) => editor === 'htmlEditor')).toEqual([
		['html', 'htmlEditor'],
		['amp', 'htmlEditor'],
	]);
});

describe.each(['replaces', 'merges'] as const)('an update, where Altcraft %s', (templateUpdate) => {
	beforeEach(() => {
		sandbox.current.setVariants({ templateUpdate });
	});

	it('of the name leaves everything else as it was', async () => {
		const before = template(1);
		await sandbox.run(update({ name: 'All Saints' }));

		expect(paths()).toEqual(['/templates/get', '/templates/update']);
		const after = template(1);
		expect(after).toEqual({ ...before, name: 'All Saints', updatedAt: after?.updatedAt });
	});

	it('of a field of a channel leaves its other fields, and the other channels', async () => {
		const before = template(1);
		await sandbox.run(update({ channels: { email: [{ subject: 'New subject' }] } }));

		const [email, ...others] = before?.channels ?? [];
		expect(template(1)?.channels).toEqual(
			expect.arrayContaining([
				{ sid: 'email', fields: { ...email?.fields, subject: 'New subject' } },
				...others,
			]),
		);
		expect(template(1)?.channels).toHaveLength(3);
	});

	it('may bring HTML of a megabyte', async () => {
		const html = `<html>${'x'.repeat(1024 * 1024)}</html>`;
		await sandbox.run(update({ channels: { email: [{ html }] } }));

		const email = template(1)?.channels.find(({ sid }) => sid === 'email');
		expect(email?.fields).toMatchObject({ html, subject: 'Subject line' });
	});

	it('adds a channel', async () => {
		await sandbox.run(update({ channels: { sms: [{ text: 'Hello' }] } }, 12));

		expect(template(12)?.channels.map(({ sid }) => sid)).toEqual(['email', 'sms']);
	});

	it('empties tags', async () => {
		await sandbox.run(update({ tags: '' }));

		expect(template(1)).toMatchObject({ uiTags: [], name: 'Halloween Promotion' });
	});
});

it('several updates of one template in a run lose nothing of each other', async () => {
	const channels = {
		email: [{ subject: '={{ $json.subject ?? "" }}', html: '={{ $json.html ?? "" }}' }],
	};
	await sandbox.run(update({ channels }, 21), {
		items: [{ json: { subject: 'New subject' } }, { json: { html: 'New content' } }],
	});

	expect(template(21)?.channels[0]?.fields).toMatchObject({
		subject: 'New subject',
		html: 'New content',
	});
});

it('an update without anything to change is refused', async () => {
	const { error } = await sandbox.run(update({}));

	expect(error?.message).toBe("'Update Fields' is empty, so that there is nothing to change");
	expect(sandbox.current.requests).toEqual([]);
});

it('an update of a template that is not there is told, and nothing is written', async () => {
	const { error } = await sandbox.run(update({ name: 'x' }, 99));

	expect(error).toMatchObject({ httpCode: '404' });
	expect(paths()).toEqual(['/templates/get']);
});

describe('reading', () => {
	it('gives at most ten useful fields', async () => {
		const { items } = await sandbox.run(of('get'));

		expect(items[0]?.json).toEqual({
			id: 1,
			name: 'Halloween Promotion',
			description: 'This template will be used in the newsletter on October 30th.',
			is_draft: true,
			is_confirm: true,
			channels: ['email', 'sms', 'push'],
			subject: 'Subject line',
			update_time: '2025-05-21T09:17:53.362Z',
			updated_user: 'api.user',
			suppress_id: 1,
		});
	});

	it('asks for channels and variables', async () => {
		const additionalFields = { channelFilter: ['email', 'cc_chat'], includeVariables: true };
		const { items } = await sandbox.run(of('get', { additionalFields, simplify: false }, 21));

		expect(sandbox.onlyBody()).toEqual({
			id: 21,
			channel_sid: ['email', 'cc_chat'],
			get_variable: true,
		});
		expect(items[0]?.json).toMatchObject({
			channels: [{ sid: 'email', fields: { subject: 'News of the week' } }],
			params: ['lead.fname', 'apicontent.news'],
		});
	});

	it('lists those of a channel', async () => {
		const { items } = await sandbox.run(
			of('getMany', { filters: { channel: 'sms', tags: 'B2C' } }),
		);

		expect(sandbox.current.requests[0]?.body).toMatchObject({ channel: 'sms', ui_tags: ['B2C'] });
		expect(items.map(({ json }) => json.id)).toEqual([1]);
	});
});

describe('a deletion', () => {
	it('is made once it is confirmed', async () => {
		const { error } = await sandbox.run(of('delete'));
		expect(error?.message).toBe("'Confirm Deletion' is off, and nothing was sent");

		const { items } = await sandbox.run(of('delete', { confirmed: true }, 12));
		expect(items[0]?.json).toEqual({ deleted: true, success: true, duplicate: false, data: 12 });
		expect(template(12)).toBeUndefined();
	});

	it('of a template in use fails where Altcraft minds', async () => {
		sandbox.current.setVariants({ templateInUse: 409 });
		const { error } = await sandbox.run(of('delete', { confirmed: true }, 21));

		expect(error).toMatchObject({ httpCode: '409' });
		expect(template(21)).toBeDefined();
	});
});
