import { JOHN, MARY, OLLY, PAULA, useClient } from './support';

const client = useClient();

const ok = { error: 0, error_text: 'Successful operation' };
const email = 'john@example.com';
const START = '/campaigns/triggers/start/';
const IMPORT = '/campaigns/triggers/import_and_start';

describe('trigger mailings', () => {
	test('the list has what sets them off as type, and no next_from_id', async () => {
		const { json } = await client.call('/campaigns/triggers/list/', { from_id: 12, limit: 2 });
		expect(json).toEqual({
			data: [
				{
					id: 12,
					name: 'Order shipped',
					type: 'api_call',
					is_active: true,
					for_confirm: false,
					ui_tags: ['orders'],
					groups: [{ id: 0, name: 'main' }],
				},
				expect.objectContaining({ id: 13, type: 'api_call' }),
			],
			...ok,
			total_count: 15,
		});
	});

	test('those for push name their providers', async () => {
		const { json } = await client.call('/campaigns/triggers/list/', { from_id: 8, limit: 2 });
		expect(json.data).toEqual([
			expect.objectContaining({ id: 8, providers: expect.any(Array) as unknown }),
			expect.not.objectContaining({ providers: expect.anything() as unknown }),
		]);
	});

	test('information looks as in the example', async () => {
		const { json } = await client.call('/campaigns/triggers/get', { id: 12 });
		expect(json).toEqual({
			data: {
				call_url: 'trk.shop.example/trg/12/<email|md5|xxh>',
				content: [expect.objectContaining({ message_id: 21 })],
				send_channel: 'email',
				custom_tracking_domains: [],
				id: 12,
				is_active: true,
				is_random_tracking_prefix: false,
				list_id: 1,
				name: 'Order shipped',
				resource_id: 7,
				skip_minutes: 0,
				subid: '',
				trigger_type: 'api_call',
				virtual_sender_id: 2,
			},
			...ok,
		});
		expect((await client.call('/campaigns/triggers/get', { id: 82 })).json.error).toBe(404);
	});
});

describe('trigger launch', () => {
	test('reaches the profile that matches, with what came along', async () => {
		const body = {
			id: 1,
			matching: 'email',
			email,
			content: { field: 'value' },
			custom_data: { x: 'y' },
			attach: [{ name: 'a.txt', data: 'data:text/plain;base64,YQ==' }],
			subscription_filter: { email, not_strict: true },
		};
		const { json } = await client.call(START, body, { headers: { 'Request-ID': 'order-1' } });
		expect(json).toEqual({ data: null, ...ok });
		expect(client.sandbox.state.triggerLaunches).toEqual([
			{
				mailingId: 1,
				profileId: JOHN,
				content: { field: 'value' },
				customData: { x: 'y' },
				attachments: [expect.objectContaining({ name: 'a.txt', size: 1 })],
				subscriptionFilter: { email, not_strict: true },
				delay: null,
				requestId: 'order-1',
				at: expect.any(Date) as unknown,
			},
		]);
	});

	test.each<[string, object, string[]]>([
		['an id as a string', { id: '5511', email }, [JOHN]],
		['the default mode', { id: 5511, email }, [JOHN]],
		['profile_id', { id: 1, matching: 'profile_id', profile_id: MARY }, [MARY]],
		['custom', { id: 1, matching: 'custom', field_name: 'CRM_ID', field_value: '123420' }, [JOHN]],
		['an audience', { id: 1, custom_request: { _sex: { $in: [1, 2] } } }, [OLLY, MARY]],
	])('%s', async (_what, body, profiles) => {
		expect((await client.call(START, body)).json.error).toBe(0);
		expect(client.triggered.map(({ profileId }) => profileId)).toEqual(profiles);
	});

	test('an audience is that of the database of the mailing', async () => {
		await client.call(START, { id: 14, custom_request: {} });
		expect(client.triggered.map(({ profileId }) => profileId)).toEqual([PAULA]);
	});

	test('accepting a launch of an inactive mailing reaches nobody', async () => {
		client.sandbox.setVariants({ inactiveMailingStart: 'accepted' });
		expect((await client.call(START, { id: 18, email })).json.error).toBe(0);
		expect(client.triggered).toEqual([]);
	});

	test.each<[string, object, number]>([
		['an inactive mailing', { id: 18, email }, 400],
		['a mailing that something else sets off', { id: 15, email }, 400],
		['a mailing that is no trigger', { id: 83, email }, 404],
		['an unknown mailing', { id: 999, email }, 404],
		['an id that is no number', { id: 'one', email }, 400],
		['an id of 0', { id: 0, email }, 400],
		['an id of null', { id: null, email }, 400],
		['a boolean as id', { id: true, email }, 400],
		['no id', { email }, 400],
		['the name that the imports have for the id', { trigger_id: 1, email }, 400],
		['nobody that matches', { id: 1, email: 'nobody@example.com' }, 404],
		['several that match', { id: 1, matching: 'phone', phone: '+79005550011' }, 435],
		['timeout, which belongs to the imports', { id: 1, email, timeout: { minutes: 5 } }, 400],
		['custom_data that is no object', { id: 1, email, custom_data: 'x' }, 400],
	])('refuses %s', async (_what, body, error) => {
		expect((await client.call(START, body)).json.error).toBe(error);
		expect(client.triggered).toEqual([]);
	});
});

describe('import with a trigger launch', () => {
	const body = {
		trigger_id: 13,
		matching: 'email',
		email: 'nora@example.com',
		data: { _fname: 'Nora' },
		timeout: { days: 0, hours: 0, minutes: 5 },
		custom_data: { sending_time: '12:31:12' },
		content: { page: 'registration_form' },
		attach: [{ data: 'data:text/csv;base64,SEVMTE8K', name: 'Attach.txt' }],
		skip_triggers: true,
		skip_invalid_subscriptions: true,
		detect_geo: true,
	};

	test('creates the profile, answers with its id at the root, and sends later', async () => {
		const { json } = await client.call(IMPORT, body);
		expect(json).toEqual({ ...ok, profile_id: expect.stringMatching(/^[0-9a-f]{24}$/) as unknown });
		const id = String(json.profile_id);
		expect(client.sandbox.state.profiles.get(id)?.data).toEqual({
			_fname: 'Nora',
			email: 'nora@example.com',
		});
		expect(client.triggered).toMatchObject([
			{
				mailingId: 13,
				profileId: id,
				delay: { days: 0, hours: 0, minutes: 5 },
				customData: { sending_time: '12:31:12' },
				content: { page: 'registration_form' },
				attachments: [{ name: 'Attach.txt' }],
			},
		]);
	});

	test.each<[string, object, number]>([
		['no data', { data: undefined }, 400],
		['id in place of trigger_id', { trigger_id: undefined, id: 13 }, 400],
		['a delay in weeks', { timeout: { weeks: 1 } }, 400],
		['a delay below 0', { timeout: { minutes: -5 } }, 400],
		['a delay that is a number', { timeout: 5 }, 400],
		['an inactive mailing', { trigger_id: 18 }, 400],
		['an unknown profile_id', { matching: 'profile_id', profile_id: 'f'.repeat(24) }, 404],
		['the e-mail of another profile', { data: { email } }, 409],
		['subscription_filter', { subscription_filter: { email } }, 400],
	])('refuses %s and imports nothing', async (_what, change, error) => {
		const before = client.sandbox.state.profiles.size;
		expect((await client.call(IMPORT, { ...body, ...change })).json.error).toBe(error);
		expect([client.triggered, client.sandbox.state.profiles.size]).toEqual([[], before]);
	});
});
