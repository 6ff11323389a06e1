import type { INodeParameters } from 'n8n-workflow';

import { run, stopEngine } from '../../scripts/engine/run';
import { SANDBOX_TOKENS, startSandbox } from '../../sandbox/server';
import type { Behaviour, HostileServer } from '../support/hostileServer';
import { answering, startHostile } from '../support/hostileServer';
import { importAndStart, importAndStartMany, start } from '../support/parameters';
import { useSandbox } from '../support/sandbox';

let server: HostileServer | undefined;
afterEach(async () => {
	await server?.close();
	server = undefined;
});
afterAll(stopEngine);

async function answered(token: string, behave: Behaviour, parameters: INodeParameters = start) {
	const hostile = await startHostile(behave);
	server = hostile;
	return await run({ parameters, host: hostile.url, token, executionId: '1' });
}

describe('the token in an answer', () => {
	const TOKEN = 'S3cr&t/Тoken-"1\\2"-Ж';
	const lowerHex = (text: string) =>
		Array.from(text, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`).join('');
	const asJson = JSON.stringify(TOKEN).slice(1, -1);

	it.each<[string, string]>([
		['as it is', asJson],
		["as Go's JSON escapes it", asJson.replace('&', '\\u0026')],
		['with escaped slashes', asJson.replace('/', '\\/')],
		['in ASCII alone', asJson.replace(/[^\x20-\x7e]/g, lowerHex)],
		['escaped as a whole', lowerHex(TOKEN)],
		['escaped as a whole in large letters', lowerHex(TOKEN).toUpperCase().replaceAll('U', 'u')],
		['within JSON in a text', JSON.stringify(asJson.replace('&', '\\u0026')).slice(1, -1)],
		['as an address', encodeURIComponent(TOKEN)],
		['as HTML', asJson.replace('&', '&amp;').replaceAll('\\"', '&quot;')],
	])('is masked in a success and in a refusal: %s', async (_what, written) => {
		const success = `{"error":0,"said":"<${written}>","list":[{"${written}":{"${written}":1}}]}`;
		const { items } = await answered(TOKEN, answering(200, success));
		await server?.close();
		const { error } = await answered(
			TOKEN,
			answering(200, `{"error":400,"error_text":"<${written}>"}`),
		);

		expect(items[0]?.json).toEqual({
			success: true,
			duplicate: false,
			said: '<***>',
			list: [{ '***': { '***': 1 } }],
		});
		expect(error?.description).toContain('"<***>"');
	});

	it('is masked in an answer that is too deep to be read', async () => {
		const deep = `${'['.repeat(100_000)}"${asJson}"${']'.repeat(100_000)}`;
		const { error, saved } = await answered(TOKEN, answering(200, `{"error":0,"x":${deep}}`));

		expect(error?.message).toContain('did not answer as Altcraft does');
		expect(error?.description).toContain('may have carried out');
		expect(saved).not.toContain(asJson);
	});

	it('is masked as a number', async () => {
		const { items } = await answered('12345678', answering(200, '{"error":0,"echo":12345678}'));

		expect(items[0]?.json.echo).toBe('***');
	});

	it("is masked in a redirect's host, which is written small", async () => {
		const { error } = await answered(
			'AbCdEf0123456789',
			answering(302, '', { Location: 'https://AbCdEf0123456789.example.com/' }),
		);

		expect(error?.message).toBe('The host redirects to https://***.example.com');
	});

	it('is not masked where it is so short that this would damage data', async () => {
		const { items } = await answered(
			'5a',
			answering(200, '{"error":0,"profile_id":"5a74876369d42613b31947b8","token":"5a"}'),
		);
		await server?.close();
		const { error } = await answered(
			'5a',
			answering(200, '{"error":400,"error_text":"Token 5a is wrong"}'),
		);

		expect(items[0]?.json).toMatchObject({
			profile_id: '5a74876369d42613b31947b8',
			token: '***',
		});
		expect(error?.description).toContain('Altcraft says: "(withheld');
		expect(error?.description).not.toContain('5a');
	});
});

it('counts with its length for the size of a request', async () => {
	const token = 'a-token-of-the-tests'.repeat(250);
	const data = { _fname: 'x'.repeat(10 * 1024 * 1024 - token.length / 2) };
	server = await startHostile(answering(200, '{"error":0}'));
	const parameters = { ...importAndStart, profileDataJson: '={{ $json }}' };
	const sent = { parameters, items: [{ json: data }], host: server.url, executionId: '1' };
	const { error } = await run({ ...sent, token });

	expect(error?.message).toContain('makes the request too large');
	expect(server.requests).toHaveLength(0);
	expect((await run({ ...sent, token: 'a-token-of-the-tests' })).error).toBeUndefined();
});

describe("the platform's text", () => {
	it('is cut to what a person reads, and stands once', async () => {
		const text = 'Quota of moons. '.repeat(20_000);
		const body = JSON.stringify({ error: 499, error_text: text });
		const { error } = await answered('a-token-of-the-tests', answering(200, body));

		expect(error?.message).toMatch(/^Altcraft refused the request: Quota of moons.*…$/);
		expect(`${String(error?.message)}${String(error?.description)}`.length).toBeLessThan(800);
		expect(error?.description).not.toContain('moons');
	});

	/** "Неверный запрос" */
	const RUSSIAN = Buffer.from('cde5e2e5f0edfbe920e7e0effff0ee f1'.replace(' ', ''), 'hex');

	it.each([
		['that the answer names', 'application/json; charset=windows-1251'],
		['that it does not name', 'application/json'],
		['in place of the one that it names', 'application/json; charset=utf-8'],
	])('is read in windows-1251, %s', async (_what, type) => {
		const body = Buffer.concat([
			Buffer.from('{"error":400,"error_text":"'),
			RUSSIAN,
			Buffer.from('"}'),
		]);
		const { error } = await answered(
			'a-token-of-the-tests',
			answering(200, body, { 'Content-Type': type }),
		);

		expect(error?.description).toContain('Неверный');
	});

	it('is read in UTF-16 where the answer says so, and after a mark of UTF-8', async () => {
		const wide = Buffer.from('{"error":0,"said":"Привет"}', 'utf16le');
		const type = { 'Content-Type': 'application/json; charset=utf-16le' };
		const { items } = await answered('a-token-of-the-tests', answering(200, wide, type));
		await server?.close();
		const marked = await answered('a-token-of-the-tests', answering(200, '\ufeff{"error":0}'));

		expect(items[0]?.json.said).toBe('Привет');
		expect(marked.items[0]?.json.success).toBe(true);
	});
});

describe('a credential with expressions', () => {
	const sandbox = useSandbox();
	const settings = { onError: 'continueRegularOutput' } as const;
	const tokens = [SANDBOX_TOKENS.full, SANDBOX_TOKENS.launchOnly, SANDBOX_TOKENS.full];
	const items = tokens.map((token, n) => ({ json: { token, email: `e${String(n)}@example.com` } }));
	const sent = () =>
		sandbox.current.requests.map(({ body }) => (body as { token: string }).token).sort();

	it('is read for each item', async () => {
		await sandbox.run(
			{ ...importAndStart, email: '={{ $json.email }}' },
			{ items, settings, token: '={{ $json.token }}' },
		);

		expect(sent()).toEqual([...tokens].sort());
	});

	it.each([
		'={{ $json.token }}',
		'={{ $json?.token ?? "none" }}',
		'={{ $input.item.json.token }}',
		`={{ ["${tokens.join('", "')}"][$itemIndex] }}`,
	])('never shares a request between accounts: %s', async (token) => {
		await sandbox.run(
			{ ...importAndStartMany, matching: 'email', email: '={{ $json.email }}' },
			{ items, settings, token },
		);
		const sizes = sandbox.current.requests.map(({ body }) => {
			const { data, token: used } = body as { data: unknown[]; token: string };
			return [used, data.length];
		});

		expect(sizes.sort()).toEqual(
			[
				[SANDBOX_TOKENS.full, 2],
				[SANDBOX_TOKENS.launchOnly, 1],
			].sort(),
		);
	});

	it('may name the host: items go to the platform of their own', async () => {
		const other = await startSandbox();
		const hosts = [sandbox.current.url, other.url, 'not a host'];
		const { items: outputs } = await sandbox.run(start, {
			items: hosts.map((host) => ({ json: { host } })),
			settings,
			host: '={{ $json.host }}',
		});
		await other.close();

		expect([sandbox.current.requests.length, other.requests.length]).toEqual([1, 1]);
		expect(outputs.map(({ json }) => json.error)).toEqual([
			...[undefined, undefined],
			"'Host' is not an address",
		]);
	});

	it('lets the same Request ID stand for one event in each account', async () => {
		const { items: outputs } = await sandbox.run(
			{
				...importAndStart,
				email: '={{ $json.email }}',
				options: { requestId: 'the-same' },
			},
			{ items: items.slice(0, 2), settings, token: '={{ $json.token }}' },
		);

		expect(sandbox.current.requests).toHaveLength(2);
		expect(outputs.map(({ json }) => json.duplicate)).not.toContain(true);
	});
});
