import { SANDBOX_TOKENS } from '../../sandbox/server';
import { JOHN, useClient } from './support';

const client = useClient();

const call = async (path: string, body: object, token?: string) =>
	(await client.call(`/campaigns${path}`, body, { token })).json;
const mailing = (id: number) => client.sandbox.state.mailings.find((one) => one.id === id);

const content = [
	{
		from_email: '',
		from_name: '',
		message_id: 12,
		replyto_email: '',
		replyto_name: '',
		subject: 'Weather alert',
	},
];
const made = {
	...{ name: 'Broadcast mailing name', data_type: 'list', data_id: 1, resource_id: 7 },
	...{ content, send_channel: 'email' },
};

describe('requests of the documentation', () => {
	test.each(['/broadcasts/get', '/regulars/get'])('%s tells every setting', async (path) => {
		const { data } = await call(path, { id: path === '/broadcasts/get' ? '83' : 2 });
		expect(data).toMatchObject({
			data_type: 'list',
			content: [{ subject: '', message_id: 21 }],
			...{ send_channel: 'email', channel: 'email', limit: 0, aglimit_percent: 0 },
			start_schedule: { start_mins: [], tz: '', profile: false, losers: false },
			...{ watcher_list_id: 0, sub_cats_filter: null, updated_user: 'api.user' },
		});
	});

	test.each<[string, object]>([
		['/broadcasts/add', made],
		['/regulars/add/', made],
		[
			'/triggers/add/',
			{ name: 'x', content, trigger_type: 'api_call', send_channel: 'email', resource_id: 7 },
		],
	])('%s makes a mailing that is off', async (path, body) => {
		expect((await call(path, body)).data).toEqual({ saved_id: 5512 });
		expect(mailing(5512)).toMatchObject({ isActive: false, messageId: 12, content });
	});

	test('a new mailing goes to its audience, with its template', async () => {
		await call('/broadcasts/add', { ...made, is_active: true, data_type: 'segment', data_id: 6 });
		await client.call('/profiles/segstatic/add', { segment_id: 6, db_id: 1, profile_id: JOHN });
		await call('/broadcasts/start', { id: 5512 });
		expect(client.sandbox.state.sendings).toMatchObject([{ profileId: JOHN, messageId: 12 }]);
	});

	test('a deprecated parameter makes the channel e-mail', async () => {
		await call('/broadcasts/add', { ...made, send_channel: 'sms', send_sms_content: true });
		expect(mailing(5512)?.channel).toBe('email');
	});

	test('an update changes no channel, without an error', async () => {
		const { error } = await call('/broadcasts/update', { ...made, id: 83, send_channel: 'sms' });
		expect([error, mailing(83)?.channel]).toEqual([0, 'email']);
	});

	test('a mailing is deleted', async () => {
		expect((await call('/delete', { id: 17 })).error).toBe(0);
		expect(mailing(17)).toBeUndefined();
	});
});

test.each<[string, object, number]>([
	['/broadcasts/add', { ...made, content: [] }, 400],
	['/broadcasts/add', { ...made, send_channel: 'push' }, 400],
	['/broadcasts/add', { ...made, resource_id: 30 }, 413],
	['/broadcasts/add', { ...made, resource_id: undefined }, 400],
	['/broadcasts/add', { ...made, data_id: 99 }, 404],
	['/broadcasts/add', { ...made, start_schedule: { start_hours: [24] } }, 400],
	['/broadcasts/add', { ...made, description: 'x' }, 400],
	['/broadcasts/update', { ...made, id: 2 }, 404],
	['/broadcasts/update', { id: 83, name: 'x' }, 400],
	['/broadcasts/get', { id: 2 }, 404],
	['/triggers/add/', { name: 'x', content, send_channel: 'email' }, 400],
	['/triggers/update/', { id: 83, name: 'x', content, trigger_type: 'api_call' }, 404],
])('%s %j is refused with %i', async (path, body, error) => {
	expect((await call(path, body)).error).toBe(error);
});

test.each<[keyof typeof SANDBOX_TOKENS, string, object, number]>([
	['listOnly', '/broadcasts/get', { id: 83 }, 0],
	['listOnly', '/broadcasts/add', made, 403],
	['launchOnly', '/delete', { id: 83 }, 403],
	['restricted', '/delete', { id: 4760 }, 404],
])('%s: %s %j answers %i', async (token, path, body, error) => {
	expect((await call(path, body, SANDBOX_TOKENS[token])).error).toBe(error);
});
