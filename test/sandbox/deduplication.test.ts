import { SANDBOX_TOKENS } from '../../sandbox/server';
import { Client } from './support';

const DAY_MS = 24 * 60 * 60 * 1000;
let now = Date.now();
let client: Client;
beforeAll(async () => {
	client = await Client.start({ now: () => new Date(now) });
});
beforeEach(() => {
	client.sandbox.reset();
});
afterAll(() => client.sandbox.close());

const body = { id: 11, email: 'john@example.com' };
const start = (requestId?: string, more: object = {}) =>
	client.call(
		'/workflows/start',
		{ ...body, ...more },
		{ headers: requestId === undefined ? {} : { 'Request-ID': requestId } },
	);

describe('deduplication', () => {
	test('a repeat gets the first answer, marked, and nothing happens again', async () => {
		const first = await start('one');
		const second = await start('one');
		expect(first.headers.get('duplicate-request')).toBeNull();
		expect(second.json).toEqual(first.json);
		expect(second.headers.get('duplicate-request')).toBe('true');
		expect(second.headers.get('duplicate-key')).toMatch(/^[\w+/]{27}=$/);
		expect(client.entries).toHaveLength(1);
		expect(client.sandbox.requests.map(({ duplicate }) => duplicate)).toEqual([false, true]);
		expect(client.sandbox.state.scenarioEntries[0]?.requestId).toBe('one');
	});

	const email = 'john@example.com';
	const data = [{ email }];
	test.each<[string, object]>([
		['/workflows/activate', { id: 1 }],
		['/campaigns/activate/', { id: 82 }],
		['/campaigns/deactivate', { id: 82 }],
		['/campaigns/clone', { id: 82 }],
		['/campaigns/broadcasts/start', { id: 83 }],
		['/campaigns/regulars/start', { id: 2 }],
		['/campaigns/triggers/start/', { id: 1, email }],
		['/campaigns/triggers/import_and_start', { trigger_id: 1, email, data: {} }],
		['/campaigns/triggers/start_batch', { trigger_id: 1, data }],
		['/campaigns/triggers/start_batch_task', { trigger_id: 1, data }],
		['/campaigns/triggers/import_and_start_batch', { trigger_id: 1, data }],
		['/campaigns/triggers/import_and_start_batch_task', { trigger_id: 1, data }],
		['/campaigns/triggers/clone', { id: 1 }],
		['/scampaigns/activate', { id: 1 }],
		['/scampaigns/deactivate', { id: 18 }],
		['/scampaigns/completed', { id: 18 }],
	])('%s knows a repeat', async (path, request) => {
		const call = () => client.call(path, request, { headers: { 'Request-ID': 'one' } });
		const first = await call();
		const second = await call();
		expect(first.json.error).toBe(0);
		expect(second.json).toEqual(first.json);
		expect(second.headers.get('duplicate-request')).toBe('true');
	});

	test.each<[string, object]>([
		['/campaigns/get', { id: 82 }],
		['/campaigns/get_status', { id: 82 }],
		['/campaigns/log_v2', { id: 82 }],
		['/campaigns/triggers/list/', {}],
		['/databases/fields_get', { id: 1 }],
		['/scampaigns/get_status', { id: 18 }],
	])('%s only reads, so it answers anew', async (path, request) => {
		await client.call(path, request);
		const second = await client.call(path, request);
		expect([second.json.error, second.headers.get('duplicate-request')]).toEqual([0, null]);
	});

	test('the Request-ID decides, not the body', async () => {
		await start('one');
		await start('one', { content: { other: true } });
		await start('two');
		expect(client.entries).toHaveLength(2);
	});

	test('the older name of the header works', async () => {
		const call = () =>
			client.call('/workflows/start', body, { headers: { 'X-Request-ID': 'old' } });
		await call();
		expect((await call()).headers.get('duplicate-request')).toBe('true');
	});

	test('without it, body, headers and address decide', async () => {
		await start();
		await start();
		expect(client.entries).toHaveLength(1);
		await start(undefined, { content: {} });
		await client.call('/workflows/start', body, { headers: { 'X-Other': '1' } });
		await client.call('/workflows/start?request_id=12345', body);
		expect(client.entries).toHaveLength(4);
	});

	test('two tokens do not share it', async () => {
		await start('one');
		await client.call('/workflows/start', body, {
			token: SANDBOX_TOKENS.launchOnly,
			headers: { 'Request-ID': 'one' },
		});
		expect(client.entries).toHaveLength(2);
	});

	test('a failure is stored as well', async () => {
		const first = await start('one', { email: 'nora@example.com' });
		const second = await start('one');
		expect(first.json.error).toBe(404);
		expect(second.json).toEqual(first.json);
		expect(second.headers.get('duplicate-request')).toBe('true');
		expect(client.entries).toEqual([]);
	});

	test('an import answers with the same profile', async () => {
		const call = () =>
			client.call('/workflows/import_and_start', {
				workflow_id: 12,
				matching: 'custom_sub',
				field_name: 'a',
				field_value: 'b',
			});
		expect((await call()).json.profile_id).toBe((await call()).json.profile_id);
		expect(client.entries).toHaveLength(1);
	});

	test('after a day the request is executed again', async () => {
		await start('one');
		now += DAY_MS - 1;
		await start('one');
		expect(client.entries).toHaveLength(1);
		now += 1;
		expect((await start('one')).headers.get('duplicate-request')).toBeNull();
		expect(client.entries).toHaveLength(2);
	});

	test('of two equal requests at the same moment, the second waits for the answer of the first', async () => {
		client.sandbox.fail({ kind: 'delay', ms: 100 });
		const answers = await Promise.all([start('one'), start('one')]);
		expect(answers.map(({ json }) => json.error)).toEqual([0, 0]);
		const marks = answers.map(({ headers }) => headers.get('duplicate-request'));
		expect(marks.sort()).toEqual([null, 'true'].sort());
		expect(client.entries).toHaveLength(1);
	});

	test('lists are never repeats', async () => {
		const headers = { 'Request-ID': 'list' };
		await client.call('/workflows/list', {}, { headers });
		const { headers: answered } = await client.call('/workflows/list', {}, { headers });
		expect(answered.get('duplicate-request')).toBeNull();
	});

	test.each(['reset', 'silence', 'status'] as const)(
		'an answer that was lost (%s) is there for the retry',
		async (kind) => {
			client.sandbox.fail(
				kind === 'status' ? { kind, status: 502, afterActing: true } : { kind, when: 'after' },
			);
			const headers = { 'Request-ID': 'one', 'Content-Type': 'application/json' };
			const lost = fetch(`${client.sandbox.url}/api/v1.1/workflows/start`, {
				method: 'POST',
				headers,
				body: JSON.stringify({ ...body, token: SANDBOX_TOKENS.full }),
				signal: AbortSignal.timeout(300),
			});
			if (kind === 'status') expect((await lost).status).toBe(502);
			else await expect(lost).rejects.toThrow();
			expect(client.entries).toHaveLength(1);
			const retry = await start('one');
			expect(retry.json.error).toBe(0);
			expect(retry.headers.get('duplicate-request')).toBe('true');
			expect(client.entries).toHaveLength(1);
		},
	);
});
