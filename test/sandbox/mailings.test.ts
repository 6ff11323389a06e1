import { useClient } from './support';

const client = useClient();

const ok = { error: 0, error_text: 'Successful operation' };
const mailing = (id: number) => client.sandbox.state.mailings.find((one) => one.id === id);

describe('one mailing', () => {
	test('information looks as in the example', async () => {
		const { json } = await client.call('/campaigns/get', { id: 118 });
		expect(json).toEqual({
			data: {
				id: 118,
				name: 'Daily weather notification',
				description: '',
				type: 'regular',
				updated_user: 'api.user',
				update_time: '2024-05-20T09:17:53.362Z',
				is_active: false,
				is_completed: false,
				data_id: 1,
				data_type: 'list',
				content: [
					{
						subject: '',
						from_email: '',
						from_name: '',
						replyto_email: '',
						replyto_name: '',
						message_id: 21,
					},
				],
				status: 'Inactive',
				subid: '',
				virtual_sender_id: 2,
				providers: expect.arrayContaining(['android-firebase', 'ios-apns']) as unknown,
				push_sending_mode: 'fanout',
				resource_id: 7,
				channel: 'push',
				for_confirm: false,
			},
			...ok,
		});
		const email = await client.call('/campaigns/get', { id: 2 });
		expect(email.json.data).not.toHaveProperty('providers');
	});

	test.each([
		[82, { is_active: false, is_completed: false, status: 'Inactive' }],
		[83, { is_active: true, is_completed: false, status: 'Active' }],
		[60, { is_active: false, is_completed: true, status: 'Completed' }],
	])('status of %i', async (id, data) => {
		expect((await client.call('/campaigns/get_status', { id })).json).toEqual({ data, ...ok });
	});

	test('the status follows what was done', async () => {
		const status = async () => (await client.call('/campaigns/get_status', { id: 82 })).json.data;
		await client.call('/campaigns/activate/', { id: 82 });
		expect(await status()).toMatchObject({ is_active: true });
		await client.call('/campaigns/deactivate', { id: 82, abort_if_running: false });
		expect(await status()).toMatchObject({ is_active: false });
		const { data } = (await client.call('/campaigns/get', { id: 82 })).json;
		expect(data).not.toHaveProperty('update_time', '2024-05-20T09:17:53.362Z');
	});
});

describe('log of a mailing', () => {
	const log = async (body: object): Promise<Record<string, unknown>> =>
		(await client.call('/campaigns/log_v2', body)).json;

	test('entries look as in the example', async () => {
		expect(await log({ id: 1, limit: 2 })).toEqual({
			data: [
				{
					level: 'INFO',
					message: 'Campaign finished',
					time: '2024-04-02T17:57:01.504Z',
					state: 'end',
					value: '',
				},
				{
					level: 'INFO',
					message: 'Total time spent',
					time: '2024-04-02T17:57:02.504Z',
					state: '',
					value: '138.351985ms',
				},
			],
			...ok,
			total_count: 4,
		});
	});

	test('a run that failed shows it', async () => {
		const { data } = await log({ id: 83 });
		expect(data).toContainEqual(expect.objectContaining({ level: 'ERROR' }));
	});

	test('from_time leaves out what was before', async () => {
		expect(await log({ id: 83, from_time: '2024-11-29T06:00:03Z' })).toMatchObject({
			data: [{ state: 'end' }, { message: 'Total time spent' }],
			total_count: 2,
		});
		expect(await log({ id: 83, from_time: '2024-11-29T09:00:04+03:00' })).toMatchObject({
			total_count: 1,
		});
		expect(await log({ id: 83, from_time: '2099-01-01T00:00:00Z' })).toMatchObject({ data: [] });
	});

	test('a launch is logged', async () => {
		await client.call('/campaigns/regulars/start', { id: 2 });
		const { data } = await log({ id: 2 });
		expect(data).toMatchObject([{ state: 'start' }, { state: 'end' }]);
	});

	test.each([
		['from_id, which it does not have', { id: 1, from_id: 1 }],
		['a time in words', { id: 1, from_time: 'yesterday' }],
		['a date alone', { id: 1, from_time: '2024-11-29' }],
		['a limit of 0', { id: 1, limit: 0 }],
	])('refuses %s', async (_what, body) => {
		expect((await log(body)).error).toBe(400);
	});
});

describe('clone', () => {
	test('answers with the id of an inactive copy', async () => {
		const { json } = await client.call('/campaigns/clone', { id: 83, name: 'Clone' });
		expect(json).toEqual({ data: { saved_id: 5512 }, ...ok });
		expect(mailing(5512)).toMatchObject({
			name: 'Clone',
			type: 'broadcast',
			isActive: false,
			log: [],
			launches: [],
		});
		expect(mailing(83)).toMatchObject({ name: 'Black Friday', isActive: true });
		expect(mailing(83)?.log).not.toEqual([]);
	});

	test('names the copy itself when the request does not', async () => {
		await client.call('/campaigns/clone', { id: 2 });
		expect(mailing(5512)?.name).toBe('Clone of Weekly picks');
	});

	test('of a trigger mailing takes trigger mailings only', async () => {
		const clone = async (id: number) =>
			(await client.call('/campaigns/triggers/clone', { id })).json;
		expect(await clone(12)).toEqual({ data: { saved_id: 5512 }, ...ok });
		expect(mailing(5512)).toMatchObject({ triggerType: 'api_call', isActive: false });
		expect(await clone(82)).toMatchObject({ error: 404 });
	});
});

describe('launch of a broadcast or a regular mailing', () => {
	test.each([
		['/campaigns/broadcasts/start', 83],
		['/campaigns/regulars/start', 2],
	])('%s is recorded with its audience, content and files', async (path, id) => {
		const content = { field: 'value' };
		const attach = [{ name: 'a.txt', data: 'data:text/plain;base64,YQ==' }];
		const body = {
			id,
			override_source_type: 'segment',
			override_source_id: 5,
			override_limit: 300,
		};
		const { json } = await client.call(path, { ...body, content, attach });
		expect(json).toEqual({ data: null, ...ok });
		expect(mailing(id)?.launches).toMatchObject([
			{ source: { type: 'segment', id: 5 }, limit: 300, content, attachments: [{ name: 'a.txt' }] },
		]);
	});

	test('without an override goes to its own audience, each time', async () => {
		await client.call(
			'/campaigns/regulars/start',
			{ id: 4758 },
			{ headers: { 'Request-ID': '1' } },
		);
		await client.call(
			'/campaigns/regulars/start',
			{ id: 4758 },
			{ headers: { 'Request-ID': '1' } },
		);
		await client.call(
			'/campaigns/regulars/start',
			{ id: 4758 },
			{ headers: { 'Request-ID': '2' } },
		);
		const own = { source: { type: 'segment', id: 1 }, limit: null };
		expect(mailing(4758)?.launches).toMatchObject([own, own]);
	});

	test('accepting a launch of an inactive one sends nothing', async () => {
		client.sandbox.setVariants({ inactiveMailingStart: 'accepted' });
		expect((await client.call('/campaigns/broadcasts/start', { id: 82 })).json.error).toBe(0);
		expect(mailing(82)?.launches).toEqual([]);
	});

	test.each<[string, string, object, number]>([
		['inactive', '/campaigns/broadcasts/start', { id: 82 }, 400],
		['a regular as a broadcast', '/campaigns/broadcasts/start', { id: 2 }, 404],
		['a trigger as a regular', '/campaigns/regulars/start', { id: 1 }, 404],
		['unknown', '/campaigns/regulars/start', { id: 999 }, 404],
		['half an override', '/campaigns/regulars/start', { id: 2, override_source_id: 1 }, 400],
		[
			'an unknown audience',
			'/campaigns/regulars/start',
			{ id: 2, override_source_type: 'list', override_source_id: 99 },
			404,
		],
		['run_now', '/campaigns/regulars/start', { id: 2, run_now: true }, 400],
		['no base64', '/campaigns/regulars/start', { id: 2, attach: [{ name: 'a', data: 'a' }] }, 400],
	])('%s is refused and launches nothing', async (_what, path, body, error) => {
		expect((await client.call(path, body)).json.error).toBe(error);
		expect(client.sandbox.state.mailings.flatMap(({ launches }) => launches)).toEqual([]);
	});
});
