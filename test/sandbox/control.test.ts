import { seedProfiles } from '../../sandbox/things/seed/profiles';
import { SANDBOX_TOKENS } from '../../sandbox/server';
import { JOHN, useClient } from './support';

const client = useClient();

const send = (method: string, path: string, body?: unknown) =>
	client.send(`/_sandbox/${path}`, {
		method,
		...(body === undefined
			? {}
			: { headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body) }),
	});
const start = (more: object = {}) =>
	client.call('/workflows/start', { id: 11, email: 'john@example.com', ...more });

describe('control API', () => {
	test('the state', async () => {
		await start();
		const { json } = await send('GET', 'state');
		expect(json.scenarioEntries).toMatchObject([{ scenarioId: 11, profileId: JOHN }]);
		expect(json.profiles).toHaveLength(seedProfiles().length);
		expect(json.scenarios).toContainEqual(expect.objectContaining({ id: 11, profileIds: [JOHN] }));
	});

	test('every slot of the state is in the view and on the page', async () => {
		const slots = Object.keys(client.sandbox.state);
		const { json } = await send('GET', 'state');
		expect(Object.keys(json)).toEqual(slots);
		const page = (await client.send('/')).text;
		for (const slot of slots) expect(page).toContain(`<code>${slot}</code>`);
	});

	test('the requests, newest first, without tokens', async () => {
		await start({ content: { copy: SANDBOX_TOKENS.full } });
		await client.call(
			'/workflows/list',
			{},
			{ token: null, headers: { Authorization: `Bearer ${SANDBOX_TOKENS.full}` } },
		);
		await client.call(`/nothing?token=${SANDBOX_TOKENS.full}`, {}, { token: 'another-secret' });
		const { text } = await send('GET', 'requests?limit=2');
		expect(JSON.parse(text)).toMatchObject([
			{ url: expect.stringContaining('/nothing?token=') as unknown, error: 501, token: 'unknown' },
			{ url: '/api/v1.1/workflows/list', error: 0, token: 'full' },
		]);
		const page = (await client.send('/')).text.replace(/<code id="token">.*?<\/code>/, '');
		const all = (await send('GET', 'requests')).text + page;
		expect(all).not.toContain(SANDBOX_TOKENS.full);
		expect(all).not.toContain('another-secret');
		expect(client.sandbox.requests[0]?.body).toMatchObject({ token: SANDBOX_TOKENS.full });
	});

	test('failures: add one or several, look, take away', async () => {
		await send('POST', 'failures', { kind: 'status', status: 503 });
		const added = await send('POST', 'failures', [{ kind: 'delay', ms: 1, every: 2 }]);
		expect(added.status).toBe(201);
		expect(JSON.parse((await send('GET', 'failures')).text)).toEqual([
			{ failure: { kind: 'status', status: 503 }, left: 1 },
			{ failure: { kind: 'delay', ms: 1, every: 2 }, left: null },
		]);
		expect((await start()).status).toBe(503);
		await send('DELETE', 'failures');
		expect((await send('GET', 'failures')).text).toBe('[]');
	});

	test.each([{}, { kind: 'explode' }, { kind: 'status' }, { kind: 'delay', ms: '5' }, 5])(
		'%j is no failure',
		async (failure) => {
			expect((await send('POST', 'failures', failure)).status).toBe(400);
		},
	);

	test('variants', async () => {
		await send('PATCH', 'variants', { errorHttpStatus: 'asCode' });
		expect((await start({ id: 999 })).status).toBe(404);
		expect(JSON.parse((await send('GET', 'variants')).text)).toContainEqual(
			expect.objectContaining({
				name: 'errorHttpStatus',
				active: 'asCode',
				values: ['always200', 'asCode'],
			}),
		);
		const refused = await send('PATCH', 'variants', { errorHttpStatus: 'maybe' });
		expect(refused.status).toBe(400);
		expect(refused.json.message).toMatch('always200, asCode');
	});

	test('reset', async () => {
		await start();
		await send('PATCH', 'variants', { listTotalKey: 'total' });
		await send('POST', 'failures', { kind: 'empty', status: 200 });
		expect((await send('POST', 'reset')).status).toBe(200);
		const { state, requests, variants } = client.sandbox;
		expect([state.scenarioEntries, requests]).toEqual([[], []]);
		expect(variants.listTotalKey).toBe('total_count');
		expect((await start()).headers.get('duplicate-request')).toBeNull();
	});
});

describe('page', () => {
	test('shows what arrived, escaped', async () => {
		await client.call('/workflows/import_and_start', {
			workflow_id: 12,
			matching: 'email',
			email: 'x@example.com',
			data: { _fname: '<script>alert(1)</script>' },
			content: { '"><img src=x>': "'" },
		});
		const page = await client.send('/');
		expect(page.headers.get('content-type')).toMatch('text/html');
		expect(page.headers.get('content-security-policy')).toMatch("default-src 'none'");
		expect(page.text).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
		expect(page.text).not.toContain('<script>alert');
		expect(page.text).not.toContain('<img');
		expect(page.text).toContain('New videos on your favorite channels');
	});

	test('shows trigger launches and campaigns', async () => {
		await client.call('/campaigns/triggers/import_and_start', {
			trigger_id: 12,
			email: 'john@example.com',
			data: {},
			timeout: { days: 1, minutes: 5 },
			custom_data: { order: 77 },
		});
		const { text } = await client.send('/');
		const [, launches = ''] = /Sent a trigger mailing(.*?)<\/section>/s.exec(text) ?? [];
		expect(launches).toContain('John Doe');
		expect(launches).toContain('Order shipped');
		expect(launches).toContain('1 d 5 min');
		expect(launches).toContain('{&quot;order&quot;:77}');
		expect(text).toMatch(/Order shipped <span[^<]*<\/span><\/td>\s*<td>[^\n]*<\/td>\s*<td>1<\/td>/);
		const [, campaigns = ''] = /Campaigns <(.*?)<\/section>/s.exec(text) ?? [];
		expect(campaigns).toContain('Seasonal sale');
		expect(campaigns).toContain('waiting');
	});

	test('says what it is, and names every doubt', async () => {
		const { text } = await client.send('/');
		expect(text).toMatch(
			/built from Altcraft&#39;s public\s+documentation|built from Altcraft's public\s+documentation/,
		);
		expect(text).toMatch(/is not Altcraft/);
		for (const name of Object.keys(client.sandbox.variants)) expect(text).toContain(name);
	});

	test('loads nothing from elsewhere', async () => {
		const { text } = await client.send('/');
		const loaded = [...text.matchAll(/(?:src|href)="([^"]*)"/g)].map(([, address]) => address);
		expect(loaded).toEqual(['/_sandbox/page.css', '/_sandbox/page.js', '/_sandbox/api/']);
		for (const path of loaded) expect((await client.send(path ?? '')).status).toBe(200);
	});
});
