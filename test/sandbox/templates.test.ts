import { SANDBOX_TOKENS } from '../../sandbox/server';
import { useClient } from './support';

const client = useClient();

const success = { error: 0, error_text: 'Successful operation' };
const call = async (action: string, body: object, token?: string) =>
	(await client.call(`/templates/${action}`, body, { token })).json;
const ids = (data: unknown) => (data as Array<{ id: number }>).map(({ id }) => id);

const email = {
	sid: 'email',
	fields: {
		text: 'Hello, world!',
		html: '<html>Hello, world!</html>',
		subject: 'Тема письма',
		from_email: '',
		from_name: '',
		replyto_email: '',
		replyto_name: '',
		is_not_inline: true,
	},
};
const whole = {
	name: 'Subscription confirmation template',
	descr: 'Template used in Double Opt-In scenario',
	channels: [email],
	json_url: 'https://altcraft.com/example/message.json',
	ui_tags: ['tag_1', 'tag_2'],
	groups: [1, 2],
	is_draft: false,
	is_confirm: false,
	suppress_id: 3,
};

describe('requests of the documentation', () => {
	test.each<[string, object, object]>([
		['add', whole, { data: { saved_id: 41 } }],
		['update', { ...whole, id: 10, groups: [] }, { data: { saved_id: 10 } }],
		['delete', { id: 1 }, { data: 1 }],
	])('%s %j', async (action, body, answer) => {
		expect(await call(action, body)).toEqual({ ...success, ...answer });
	});

	test('get tells the content channel by channel', async () => {
		const { data } = await call('get', { id: 1 });
		expect(data).toMatchObject({
			id: 1,
			name: 'Halloween Promotion',
			channels: [
				{ id: 1, sid: 'email', fields: { subject: 'Subject line' }, presets: null },
				{ id: 2, sid: 'sms', fields: { sms: 'Hello, world!', sms_max_count: 0 }, presets: null },
				{ id: 4, sid: 'push', fields: { click_url_new: { uniq: false } }, presets: null },
			],
			is_draft: true,
			suppress_id: 1,
		});
		expect(data).not.toHaveProperty('params');
	});

	test('get of some channels, with the variables', async () => {
		const body = { id: 1, channel_sid: ['email', 'sms', 'cc_channel'], get_variable: true };
		const { data } = await call('get', body);
		expect(data).toMatchObject({ channels: [{ sid: 'email' }, { sid: 'sms' }], params: [] });
		const { data: letter } = await call('get', { id: 21, get_variable: true });
		expect(letter).toMatchObject({ params: ['lead.fname', 'apicontent.news'] });
	});

	test('the list tells channels and drafts', async () => {
		const { data, total_count } = await call('list', { limit: 2 });
		expect([data, total_count]).toMatchObject([
			[
				{ id: 1, name: 'Halloween Promotion', channels: ['email', 'sms', 'push'], is_draft: true },
				{ id: 2, name: 'Back in stock', channels: ['push'], is_draft: false },
			],
			8,
		]);
		expect(ids((await call('list', { channel: 'sms' })).data)).toEqual([1, 27]);
	});
});

test('what an update leaves out is gone', async () => {
	await call('update', { id: 1, name: 'Only this', channels: [email] });
	expect((await call('get', { id: 1 })).data).toMatchObject({
		name: 'Only this',
		description: '',
		channels: [{ sid: 'email' }],
		ui_tags: [],
		is_draft: false,
		suppress_id: 0,
	});
});

test.each<[string, object, number]>([
	['add', { name: 'x' }, 400],
	['add', { name: 'x', channels: [] }, 400],
	['add', { name: 'x', channels: [{ sid: 'pigeon', fields: {} }] }, 400],
	['add', { name: 'x', channels: [{ sid: 'sms', fields: { text: 'Hello' } }] }, 400],
	['add', { name: 'x', channels: [{ ...email, id: 1, presets: null }] }, 400],
	['add', { ...whole, suppress_id: 99 }, 404],
	['add', { ...whole, description: 'x' }, 400],
	['update', { id: 1, name: 'x' }, 400],
	['get', { id: 99 }, 404],
])('%s %j is refused with %i', async (action, body, error) => {
	expect((await call(action, body)).error).toBe(error);
});

test.each<[keyof typeof SANDBOX_TOKENS, string, object, number]>([
	['listOnly', 'get', { id: 1 }, 0],
	['listOnly', 'add', whole, 403],
	['launchOnly', 'delete', { id: 1 }, 403],
	['restricted', 'delete', { id: 40 }, 404],
])('%s: %s %j answers %i', async (token, action, body, error) => {
	expect((await call(action, body, SANDBOX_TOKENS[token])).error).toBe(error);
});
