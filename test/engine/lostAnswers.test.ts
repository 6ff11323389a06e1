import type { INodeParameters } from 'n8n-workflow';

import { run, stopEngine } from '../../scripts/engine/run';
import type { Behaviour, HostileServer } from '../support/hostileServer';
import { answering, startHostile } from '../support/hostileServer';
import { nowhere } from '../support/nowhere';
import { activateScenario, importAndStart, importAndStartMany, start } from '../support/parameters';

/** Requests that the platform may have carried out although nobody can tell by its answers. */
let server: HostileServer | undefined;
afterEach(async () => {
	await server?.close();
	server = undefined;
});
afterAll(stopEngine);

const PAGE = '<html>A page</html>';
const page = (status: number, headers = {}): Behaviour =>
	answering(status, PAGE, { 'Content-Type': 'text/html', ...headers });
const breaks: Behaviour = (socket) => {
	socket.resetAndDestroy();
};

/** What the node says of a failed request for the second of two items, of which none went through. */
async function failedBy(behave: Behaviour, parameters: INodeParameters = importAndStart) {
	const hostile = await startHostile(behave);
	server = hostile;
	const { error } = await run({
		parameters: { ...parameters, options: { concurrency: 1 } },
		items: [{}, {}],
		host: hostile.url,
		token: 'a-token-of-the-tests',
		executionId: '1',
	});
	return `${String(error?.message)}. ${String(error?.description)}`;
}

const MAY_HAVE = 'may have carried out the request';

describe('a first try whose answer is lost', () => {
	/** The first try ends so, all later ones so. */
	const first =
		(one: Behaviour, later: Behaviour): Behaviour =>
		(socket, request) => {
			(request === 1 ? one : later)(socket, request);
		};

	it.each<[string, Behaviour, string]>([
		['a server that is too busy', page(429), '(HTTP 429)'],
		['a proxy that asks to log in', page(401), '(HTTP 401)'],
		['a proxy that refuses', page(403), '(HTTP 403)'],
		['another host', page(302, { Location: 'http://127.0.0.1:1/' }), '(HTTP 302)'],
		['a refusal', answering(200, '{"error":402,"error_text":"Limit"}'), '(code 402)'],
	])('is told of when the later ones meet %s', async (_what, later, last) => {
		const told = await failedBy(first(breaks, later));

		expect(told).toContain(last);
		expect(told).toContain(MAY_HAVE);
		expect(told).not.toContain('accepted none');
	});

	it('is told of when nobody listens any longer', async () => {
		const told = await failedBy((socket) => {
			server?.stopListening();
			socket.resetAndDestroy();
		});

		expect(told).toContain('The host refuses connections');
		expect(told).toContain(MAY_HAVE);
		expect(told).toMatch(/Tried 4 times/);
		expect(told).not.toContain('accepted none');
	});

	it('is not told of when a later one goes through', async () => {
		server = await startHostile(first(breaks, answering(200, '{"error":0}')));
		const { items } = await run({ parameters: start, host: server.url, executionId: '1' });

		expect(items[0]?.json).toEqual({ success: true, duplicate: false });
	});
});

describe('an answer that cannot be read', () => {
	it.each<[string, Behaviour]>([
		['half of the JSON', answering(200, '{"error":0,"error_te')],
		['nothing', answering(200, '')],
		['no content', answering(204, '')],
		['an unknown charset', answering(200, Buffer.from('{"error":0}', 'utf16le'))],
		['a page', page(200)],
		['an object without a code', answering(200, '{"ok":true}')],
		['a code of a proxy', answering(200, '{"error":504}')],
		...[408, 499, 500, 502, 503, 504, 520, 521, 522, 523, 524].map(
			(status): [string, Behaviour] => [`a page with ${String(status)}`, page(status)],
		),
	])('may be that of a request that was carried out: %s', async (_what, behave) => {
		const told = await failedBy(behave);

		expect(told).toContain(MAY_HAVE);
		expect(told).not.toContain('accepted none');
	});

	it('tells nothing of the kind where the request only reads', async () => {
		const told = await failedBy(page(502), {
			resource: 'mailing',
			operation: 'get',
			mailingId: 5,
		});

		expect(told).toContain('(HTTP 502)');
		expect(told).not.toContain(MAY_HAVE);
	});
});

describe('what is surely not carried out', () => {
	it.each<[string, Behaviour]>([
		['a login page with 401', page(401)],
		['a login page with 403', page(403)],
		['a path that is not there', page(404)],
		['a request that is too large', page(413)],
		['too many requests', page(429)],
		['a redirect', page(302, { Location: 'http://127.0.0.1:1/' })],
		['a refusal', answering(200, '{"error":400,"error_text":"Incorrect"}')],
	])('does not say that it may have been: %s', async (_what, behave) => {
		const told = await failedBy(behave, activateScenario);

		expect(told).not.toContain('may have');
		expect(told).toContain('accepted none of the 2 items');
	});

	it('is what nobody listens to', async () => {
		const { error } = await run({
			parameters: importAndStart,
			items: [{}, {}],
			host: await nowhere(),
			executionId: '1',
		});

		expect(error?.description).not.toContain('may have');
		expect(error?.description).toContain('accepted none of the 2 items');
	});
});

it('counts beside those that went through the items whose answer was lost', async () => {
	const told = await failedBy((socket, request) => {
		(request === 1 ? answering(200, '{"error":0}') : page(500))(socket, request);
	});

	expect(told).toContain('had accepted 1 of 2 items, and perhaps 1 more');
});

describe('results of a batch', () => {
	const many = { ...importAndStartMany, matching: 'email', email: '={{ $json.email }}' };
	const of = async (result: object[], code = 0, parameters: INodeParameters = many) => {
		server = await startHostile(answering(200, JSON.stringify({ error: code, result })));
		const { items } = await run({
			parameters,
			items: ['a@example.com', 'b@example.com'].map((email, n) => ({
				json: { email, phone: `+7 900 000-00-0${String(n)}` },
			})),
			settings: { onError: 'continueRegularOutput' },
			host: server.url,
			executionId: '1',
		});
		return items.map(({ json }) => json.success === true);
	};

	it.each<[string, object[], boolean]>([
		[
			'name the emails that were sent',
			[{ email: 'A@example.com ' }, { email: 'b@example.com' }],
			true,
		],
		['name the emails of others', [{ email: 'b@example.com' }, { email: 'a@example.com' }], false],
		['name others in their data', [{ data: { email: 'c@example.com' } }, {}], false],
		['name nobody', [{}, {}], true],
	])('that %s', async (_what, named, goThrough) => {
		const results = named.map((one) => ({ error: 0, ...one }));

		expect(await of(results)).toEqual([goThrough, goThrough]);
	});

	it.each<[string, string[], boolean]>([
		['those that were sent, written otherwise', ['79000000000', '+7 (900) 000 00 01'], true],
		['others', ['79000000001', '79000000000'], false],
	])('may name phones: %s', async (_what, phones, goThrough) => {
		const results = phones.map((phone) => ({ error: 0, phone }));
		const byPhone = { ...many, matching: 'phone', phone: '={{ $json.phone }}' };

		expect(await of(results, 0, byPhone)).toEqual([goThrough, goThrough]);
	});

	it('are unclear where the whole is refused and each of them tells a success', async () => {
		expect(await of([{ error: 0 }, { error: 0 }], 500)).toEqual([false, false]);
	});
});
