import { once } from 'node:events';
import { request, type IncomingMessage } from 'node:http';
import { json } from 'node:stream/consumers';

import { SANDBOX_TOKENS } from '../../sandbox/server';
import { Client } from './support';

let client: Client;
let own: URL;
beforeAll(async () => {
	client = await Client.start();
	own = new URL(client.sandbox.url);
});
beforeEach(() => {
	client.sandbox.reset();
});
afterAll(() => client.sandbox.close());

const hook = { url: 'http://127.0.0.1:9/', name: 'A hook' };

/** What a browser can be made to send, with headers that fetch does not let anybody set. */
async function send(
	method: string,
	path: string,
	headers: Record<string, string>,
	body: object = {},
	address = own,
) {
	const text = method === 'GET' ? '' : JSON.stringify(body);
	const sent = request(new URL(path, address), {
		method,
		headers: { 'Content-Type': 'application/json', 'Content-Length': text.length, ...headers },
	});
	sent.end(text);
	const [response] = (await once(sent, 'response')) as [IncomingMessage];
	const isJson = response.headers['content-type']?.startsWith('application/json') === true;
	if (!isJson) response.resume();
	return { status: response.statusCode, body: isJson ? await json(response) : undefined };
}

const token = SANDBOX_TOKENS.full;
const changes: Array<[string, string, object]> = [
	['POST', '/_sandbox/reset', {}],
	['POST', '/_sandbox/hooks', hook],
	['DELETE', '/_sandbox/failures', {}],
	['PATCH', '/_sandbox/variants', {}],
	['POST', '/api/v1.1/workflows/start', { token, id: 11, email: 'john@example.com' }],
];
const reads = ['/', '/_sandbox/state', '/_sandbox/page.js', '/_sandbox/api/json'];

describe('a name that somebody else gave this machine', () => {
	const foreign = ['evil.example', 'evil.example:80', '127.0.0.1.evil.example', 'localhost.evil'];

	test.each(foreign)('is not answered to: %s', async (host) => {
		const refusal = `The sandbox answers to its own address alone, not to "${host}".`;
		for (const path of reads) {
			expect(await send('GET', path, { Host: host })).toEqual({
				status: 403,
				body: { message: refusal },
			});
		}
		for (const [method, path, body] of changes) {
			const origin = { Host: host, Origin: `http://${host}` };
			expect((await send(method, path, origin, body)).status).toBe(403);
		}
		expect(client.sandbox.requests).toEqual([]);
	});

	test.each(['10.0.0.1', '[::2]', 'a b'])('nor is %j', async (host) => {
		expect((await send('GET', '/', { Host: host })).status).toBe(403);
	});
});

test.each(['localhost', 'sandbox.localhost:1', '127.0.0.1', '127.9.9.9:8900', '[::1]:8900'])(
	'a name of this machine alone is answered to: %s',
	async (host) => {
		expect((await send('GET', '/_sandbox/state', { Host: host })).status).toBe(200);
	},
);

describe('a page from elsewhere', () => {
	test.each(['https://evil.example', 'http://localhost:1', 'http://127.0.0.1', 'null', 'x'])(
		'changes nothing: %s',
		async (Origin) => {
			for (const [method, path, body] of changes) {
				expect(await send(method, path, { Origin }, body)).toEqual({
					status: 403,
					body: { message: 'A page from elsewhere may not change anything in the sandbox.' },
				});
			}
			expect(client.entries).toEqual([]);
			expect(client.sandbox.requests).toEqual([]);
		},
	);
});

describe("the sandbox's own pages", () => {
	test.each(['127.0.0.1', 'localhost'])('may do everything, at %s', async (name) => {
		const Host = `${name}:${own.port}`;
		const headers = { Host, Origin: `http://${Host}` };

		for (const path of reads) expect((await send('GET', path, headers)).status).toBe(200);
		for (const [method, path, body] of changes) {
			expect(await send(method, path, headers, body)).toMatchObject({
				status: path === '/_sandbox/hooks' ? 201 : 200,
			});
		}
		expect(client.entries).toHaveLength(1);
	});
});

test('a sandbox that listens everywhere answers to the address that it was reached by', async () => {
	const everywhere = await Client.start({ host: '0.0.0.0' });
	const { port } = new URL(everywhere.sandbox.url);
	const address = new URL(`http://127.0.0.2:${port}`);
	const get = async (Host: string) =>
		(await send('GET', '/_sandbox/state', { Host }, {}, address)).status;

	expect(await get(`0.0.0.0:${port}`)).toBe(200);
	expect(await get(address.host)).toBe(200);
	expect(await get(`192.0.2.1:${port}`)).toBe(403);
	await everywhere.sandbox.close();
});
