import { type Sandbox, SANDBOX_TOKENS } from '../../sandbox/server';
import { Client, JOHN } from './support';

let client: Client;
let sandbox: Sandbox;
beforeAll(async () => {
	client = await Client.start();
	sandbox = client.sandbox;
});
beforeEach(() => {
	sandbox.reset();
});
afterAll(() => sandbox.close());

const start = { id: 11, matching: 'profile_id', profile_id: JOHN };

describe('tokens', () => {
	test.each([null, '', 'abcdefghijklmnqrstuvwxyz'])('%j answers 401', async (token) => {
		expect((await client.call('/workflows/start', start, { token })).json.error).toBe(401);
		expect(client.entries).toEqual([]);
	});

	test('a bearer token counts as well', async () => {
		const headers = { Authorization: `Bearer ${SANDBOX_TOKENS.full}` };
		const { json } = await client.call('/workflows/start', start, { token: null, headers });
		expect(json.error).toBe(0);
	});

	test('a token in the address does not count', async () => {
		const path = `/workflows/start?token=${SANDBOX_TOKENS.full}`;
		expect((await client.call(path, start, { token: null })).json.error).toBe(401);
		expect(JSON.stringify(sandbox.maskedRequests(1))).not.toContain(SANDBOX_TOKENS.full);
	});

	test.each<[string, keyof typeof SANDBOX_TOKENS, string, object, number]>([
		['may launch', 'launchOnly', '/workflows/start', start, 0],
		['may not list scenarios', 'launchOnly', '/workflows/list', {}, 403],
		['may not list mailings', 'launchOnly', '/campaigns/list', {}, 403],
		['may not list databases', 'launchOnly', '/databases/list/', {}, 403],
		['may not list resources', 'launchOnly', '/resources/list', {}, 403],
		['may not list segments', 'launchOnly', '/segments/list/', {}, 403],
		['may not see fields', 'launchOnly', '/databases/fields_get', { id: 1 }, 403],
		[
			'may not see fields of subscriptions',
			'launchOnly',
			'/resources/fields_get',
			{ id: 1, channel: 'email' },
			403,
		],
		['may not read a mailing', 'launchOnly', '/campaigns/get', { id: 5 }, 403],
		['may not read a status', 'launchOnly', '/campaigns/get_status', { id: 5 }, 403],
		['may not read a log', 'launchOnly', '/campaigns/log_v2', { id: 5 }, 403],
		['may not list trigger mailings', 'launchOnly', '/campaigns/triggers/list/', {}, 403],
		['may not read a campaign', 'launchOnly', '/scampaigns/get', { id: 1 }, 403],
		['may not list campaigns', 'launchOnly', '/scampaigns/list', {}, 403],
		['may not clone', 'launchOnly', '/campaigns/clone', { id: 5 }, 403],
		['may launch a regular mailing', 'launchOnly', '/campaigns/regulars/start', { id: 2 }, 0],
		['may activate a campaign', 'launchOnly', '/scampaigns/activate', { id: 1 }, 0],
		['may list', 'listOnly', '/campaigns/list', {}, 0],
		['may not launch', 'listOnly', '/workflows/start', start, 403],
		['may not activate', 'listOnly', '/workflows/activate', { id: 1 }, 403],
		['may not send a trigger', 'listOnly', '/campaigns/triggers/start/', { id: 1 }, 403],
		['may not complete a campaign', 'listOnly', '/scampaigns/completed', { id: 1 }, 403],
		['may not launch a broadcast', 'limitReached', '/campaigns/broadcasts/start', { id: 83 }, 402],
		[
			'may not send a trigger over the limit',
			'limitReached',
			'/campaigns/triggers/start/',
			{ id: 1, email: 'john@example.com' },
			402,
		],
		[
			'may not send triggers to many over the limit',
			'limitReached',
			'/campaigns/triggers/start_batch',
			{ trigger_id: 1, data: [{ email: 'john@example.com' }] },
			402,
		],
		[
			'may not import and send a trigger over the limit',
			'limitReached',
			'/campaigns/triggers/import_and_start',
			{ trigger_id: 1, email: 'john@example.com', data: {} },
			402,
		],
		[
			'may not import many and send a trigger over the limit',
			'limitReached',
			'/campaigns/triggers/import_and_start_batch_task',
			{ trigger_id: 1, data: [{ email: 'john@example.com' }] },
			402,
		],
		['may not send over the limit', 'limitReached', '/workflows/start', start, 402],
		[
			'may not launch a mailing over the limit',
			'limitReached',
			'/campaigns/activate/',
			{ id: 82, run_now: true },
			402,
		],
		['may activate without sending', 'limitReached', '/campaigns/activate/', { id: 82 }, 0],
		['does not see another group', 'restricted', '/workflows/start', { ...start, id: 20 }, 404],
		['does not see its mailing', 'restricted', '/campaigns/activate/', { id: 4760 }, 404],
		['does not see its trigger', 'restricted', '/campaigns/triggers/get', { id: 14 }, 404],
		['does not see its campaign', 'restricted', '/scampaigns/get_status', { id: 42 }, 404],
		['does not see its database', 'restricted', '/databases/fields_get', { id: 2 }, 404],
		['sees its own group', 'restricted', '/workflows/start', start, 0],
	])('%s: %s', async (_what, token, path, body, error) => {
		const { json } = await client.call(path, body, { token: SANDBOX_TOKENS[token] });
		expect(json.error).toBe(error);
	});

	test('lists hold only what the token sees', async () => {
		const ids = async (token: string): Promise<unknown> => {
			const { json } = await client.call('/databases/list/', {}, { token });
			return Array.isArray(json.data) ? json.data.map((one: { id: number }) => one.id) : json;
		};
		expect(await ids(SANDBOX_TOKENS.full)).toEqual([1, 2, 5, 9, 20]);
		expect(await ids(SANDBOX_TOKENS.restricted)).toEqual([1]);
	});
});

describe('requests that are no calls', () => {
	const json = { 'Content-Type': 'application/json' };

	test('an unknown path answers 501', async () => {
		expect((await client.call('/workflows/nothing')).json).toMatchObject({
			error: 501,
			error_text: 'Method does not exist',
		});
	});

	test.each(['GET', 'PUT', 'DELETE'])('%s on an endpoint answers 501', async (method) => {
		expect((await client.send('/api/v1.1/workflows/start', { method })).json.error).toBe(501);
	});

	test.each(['{', '', '{"token":'])('malformed JSON %j answers 400', async (body) => {
		const answer = await client.send('/api/v1.1/workflows/start', {
			method: 'POST',
			headers: json,
			body,
		});
		expect(answer.json.error).toBe(400);
	});

	test.each(['text/plain', 'application/xml', 'application/x-www-form-urlencoded'])(
		'%s answers 415',
		async (type) => {
			const answer = await client.send('/api/v1.1/workflows/start', {
				method: 'POST',
				headers: { 'Content-Type': type },
				body: 'token=1',
			});
			expect(answer.json.error).toBe(415);
		},
	);

	test('a body over 10 MB answers HTTP 413 with a page, one below does not', async () => {
		const withBytes = (length: number): object => ({
			...start,
			content: { a: 'x'.repeat(length) },
		});
		const tooLarge = await client.call('/workflows/start', withBytes(10 * 1024 * 1024));
		expect(tooLarge.status).toBe(413);
		expect(tooLarge.headers.get('content-type')).toMatch('text/html');
		expect((await client.call('/workflows/start', withBytes(10_000_000))).json.error).toBe(0);
	});
});
