import { codesOf, useReceiver } from './hook-receiver';
import { JOHN, useClient } from './support';

const client = useClient();
const { hook, receiver, received, sendMail } = useReceiver(client);

const send = (method: string, path: string, body?: unknown) =>
	client.send(`/_sandbox/${path}`, {
		method,
		...(body !== undefined && {
			headers: { 'Content-Type': 'application/json' },
			body: JSON.stringify(body),
		}),
	});
const listed = async (): Promise<unknown> => JSON.parse((await send('GET', 'hooks')).text);
const happen = (event_type: string, more: object = {}) =>
	send('POST', 'events', { event_type, profile_id: JOHN, ...more });

describe('hooks over HTTP', () => {
	test('are registered, shown without their secrets, and work', async () => {
		const connection = { type: 'basic', user: 'crm', password: 'top-secret' };
		const added = await send('POST', 'hooks', {
			url: receiver().url,
			name: 'To the CRM',
			connection,
			events: ['send'],
			batchTime: 0,
		});
		expect(added.status).toBe(201);
		const shown = {
			id: added.json.id,
			name: 'To the CRM',
			url: receiver().url,
			connection: { type: 'basic', user: 'crm' },
			events: ['send'],
			databaseId: null,
			customData: [],
			batchSize: 100,
			batchTime: 0,
			successMessage: '',
			isActive: true,
		};
		expect(added.json).toEqual(shown);
		expect(await listed()).toEqual([shown]);
		await sendMail();
		expect(codesOf(await received())).toEqual(['send']);
	});

	test('are taken away, one or all', async () => {
		const { id } = hook();
		hook();
		const other = hook();
		expect((await send('DELETE', `hooks/${String(id)}`)).status).toBe(200);
		expect(await listed()).toHaveLength(2);
		expect((await send('DELETE', `hooks/${String(id)}`)).status).toBe(404);
		await send('DELETE', 'hooks');
		expect(await listed()).toEqual([]);
		await sendMail();
		expect(await received()).toEqual([]);
		expect(hook().id).toBeGreaterThan(other.id);
	});

	test.each([
		[{}, 'This is no action hook.'],
		[{ url: 5 }, 'This is no action hook.'],
		[{ url: 'http://127.0.0.1/', batchSize: 0 }, 'This is no action hook.'],
		[{ url: 'http://127.0.0.1/', nonsense: 1 }, 'This is no action hook.'],
		[{ url: 'http://127.0.0.1/', connection: { type: 'oauth2' } }, 'This is no action hook.'],
		[{ url: 'nonsense' }, 'url is an address that begins with'],
	])('are refused: %j', async (settings, sentence) => {
		const { status, json } = await send('POST', 'hooks', settings);
		expect([status, json.message]).toEqual([400, expect.stringContaining(sentence)]);
		expect(await listed()).toEqual([]);
	});

	test('cannot be registered by a page in a browser, whose plain requests have other content types', async () => {
		const body = JSON.stringify({ url: receiver().url });
		const headers = { 'Content-Type': 'text/plain' };
		const { status } = await client.send('/_sandbox/hooks', { method: 'POST', headers, body });
		expect([status, await listed()]).toEqual([415, []]);
	});
});

describe('an event by hand', () => {
	test('is about the last message that the profile got', async () => {
		const at = Math.floor(Date.now() / 1000);
		await sendMail();
		await client.call('/campaigns/triggers/start/', { id: 1, email: 'john@example.com' });
		hook();
		await happen('click', {
			campaign_id: 22,
			event_data: { link_url: 'https://shop.example/', browser: 'Firefox' },
		});
		await happen('open');
		const [clicked, opened] = await received();
		expect(clicked).toMatchObject({
			event_type: 'click',
			profile_id: JOHN,
			is_test: false,
			subscription: [{ resource_id: 7, email: 'john@example.com' }],
		});
		const { launch_id, send_message_id, ...data } = {
			...(clicked?.event_data as object),
		} as Record<string, unknown>;
		expect(data).toEqual({
			message_id: 31,
			campaign_id: 22,
			segment_id: 0,
			resource_id: 7,
			link_url: 'https://shop.example/',
			browser: 'Firefox',
		});
		// Account 23, mailing 22, template 31, database 1, no segment, the first sending.
		expect(launch_id).toMatch(/^0000001700000016[0-9a-f]{8}$/);
		expect(send_message_id).toMatch(new RegExp(`^[0-9a-f]{8}17_16_1f_1_0_1\\.${JOHN}$`));
		const seconds = Number.parseInt(String(launch_id).slice(16), 16);
		expect(seconds).toBeGreaterThanOrEqual(at);
		expect(seconds).toBeLessThanOrEqual(Date.now() / 1000);
		expect(opened?.event_data).toMatchObject({ campaign_id: 1, message_id: 21 });
	});

	test('needs no message, and may be a test', async () => {
		hook();
		await happen('import_file', { is_test: true });
		await happen('click_push', { event_data: { device: 'mob' } });
		const events = await received();
		expect(events).toMatchObject([
			{ event_type: 'import_file', is_test: true, event_data: {} },
			{ event_type: 'click_push', is_test: false, event_data: { device: 'mob' } },
		]);
		expect(events[1]).not.toHaveProperty('subscription');
	});

	test('of a message on its way has the data of those', async () => {
		await sendMail();
		hook();
		await happen('sbounce');
		const [event] = await received();
		expect(event?.event_data).toEqual({ message_id: 31, segment_id: 0, campaign_id: 22 });
	});

	test.each([
		{ event_type: 'deliv_push', profile_id: 'anybody', list_id: 7 },
		{ hello: 'world' },
		{},
	])('may be anything that reaches every active hook as it is: %j', async (raw) => {
		hook({ events: ['send'], databaseId: 2 });
		hook({ isActive: false });
		hook();
		expect((await send('POST', 'events', { raw })).status).toBe(202);
		expect(await received()).toEqual([raw, raw]);
	});

	test.each<[object, string]>([
		[{ raw: 'a text' }, 'This is no event.'],
		[{ raw: null }, 'This is no event.'],
		[{ raw: {}, event_type: 'open', profile_id: JOHN }, 'This is no event.'],
		[{ event_type: 'nonsense', profile_id: JOHN }, 'There is no event nonsense.'],
		[{ event_type: 'open', profile_id: 'nobody' }, 'There is no profile nobody.'],
		[
			{ event_type: 'click_sms', profile_id: JOHN, campaign_id: 22 },
			'The profile got no message of mailing 22 for click_sms.',
		],
		[{ event_type: 'open' }, 'This is no event.'],
		[{ event_type: 'open', profile_id: JOHN, is_test: 'yes' }, 'This is no event.'],
	])('is refused: %j', async (event, sentence) => {
		hook();
		await sendMail();
		await received();
		const { status, json } = await send('POST', 'events', event);
		expect([status, json.message]).toEqual([400, sentence]);
		expect(codesOf(await received())).toEqual(['send', 'deliv']);
	});
});

describe('the page', () => {
	test('shows hooks and what they sent, without secrets', async () => {
		hook({
			name: '<b>CRM</b>',
			connection: { type: 'bearer', token: 'top-secret' },
			successMessage: '.*OK.*',
		});
		await sendMail();
		await sendMail();
		receiver().answer = { status: 503, body: '<i>later</i>' };
		await sendMail();
		await received();
		const { text } = await client.send('/');
		const [, hooks = ''] = />Action hooks <(.*?)<\/section>/s.exec(text) ?? [];
		expect(hooks).toContain('&lt;b&gt;CRM&lt;/b&gt;');
		expect(hooks).toContain('.*OK.*');
		const [, deliveries = ''] = /Sent by action hooks(.*?)<\/section>/s.exec(text) ?? [];
		expect(deliveries).toContain('send, deliv');
		expect(deliveries).toContain('HTTP 503');
		expect(deliveries).toContain('&lt;i&gt;later&lt;/i&gt;');
		expect(text + (await send('GET', 'state')).text).not.toContain('top-secret');
	});
});
