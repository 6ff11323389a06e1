import type { ServerOptions } from 'node:https';

import { CredentialTestContext } from 'n8n-core';

import { altcraftApiTest } from '../../nodes/shared/methods/credentialTest';
import type { Failure } from '../../sandbox/server';
import { SANDBOX_TOKENS, startSandbox } from '../../sandbox/server';
import { startCertifiedServer } from '../support/certifiedServer';
import { nowhere } from '../support/nowhere';
import { everyOperation, importAndStart, locator, start } from '../support/parameters';
import { useSandbox } from '../support/sandbox';

const sandbox = useSandbox();

/** What the node says when the request fails in this way. */
async function failedBy(failure: Failure, options: Parameters<typeof sandbox.run>[1] = {}) {
	sandbox.current.fail({ times: 10, ...failure });
	const { error } = await sandbox.run(start, options);
	return error;
}

describe('an answer with a code', () => {
	it.each([
		[400, 'Altcraft did not accept the request'],
		[401, 'Altcraft does not know the API token'],
		[402, 'The limit of your Altcraft plan is reached'],
		[403, "The token's role does not allow this action"],
		[
			404,
			'Altcraft does not find the scenario 12 or the profile with the email john@example.com, or the token may not see them',
		],
		[409, 'Altcraft has another record with the same unique values'],
		[413, 'The database is not available in the chosen resource'],
		[415, 'Altcraft does not take this kind of content'],
		[435, 'Several profiles match, and Altcraft does not choose between them'],
		[441, 'The object belongs to another group'],
		[450, 'Altcraft did not accept the request'],
		[500, 'Altcraft could not process the request'],
		[501, 'This Altcraft does not know the operation'],
	])(
		'%i is told in a sentence, with the way out and the platform’s text',
		async (code, message) => {
			const error = await failedBy({ kind: 'error', code, text: 'The platform’s text' });

			expect(error).toMatchObject({
				name: 'NodeApiError',
				message,
				httpCode: String(code),
				context: { itemIndex: 0 },
			});
			expect(error?.description).toMatch(
				new RegExp(`^\\S.*\\. Altcraft says: "The platform’s text" \\(code ${String(code)}\\)$`),
			);
		},
	);

	it("that is not documented shows the platform's own text", async () => {
		const error = await failedBy({ kind: 'error', code: 499, text: 'Quota of moons used up' });

		expect(error?.message).toBe('Altcraft refused the request: Quota of moons used up');
		expect(error?.description).toContain('(code 499)');
	});

	it('is judged by the code whatever the HTTP status', async () => {
		const json = { status: 503, contentType: 'application/json' };
		const failed = await failedBy({
			kind: 'body',
			...json,
			body: '{"error":435,"error_text":"x"}',
		});
		sandbox.current.reset();
		sandbox.current.fail({ kind: 'body', ...json, body: '{"error":0,"error_text":"ok"}' });
		const { items } = await sandbox.run(start);

		expect(failed).toMatchObject({ httpCode: '435' });
		expect(items[0]?.json.success).toBe(true);
	});

	it.each(['{"error":"0"}', '{"error":0,"error text":"Operation completed successfully"}'])(
		'is a success in the form %s',
		async (body) => {
			sandbox.current.fail({ kind: 'body', status: 200, body, contentType: 'application/json' });
			const { items } = await sandbox.run(start);

			expect(items[0]?.json).toEqual({ success: true, duplicate: false });
		},
	);
});

describe('an answer that is not of Altcraft', () => {
	const text = 'text/plain';
	it.each<[string, Failure, string, string | null]>([
		['a web page', { kind: 'html', status: 200 }, 'the answer is a web page', null],
		['nothing', { kind: 'empty', status: 200 }, 'the answer is empty', null],
		[
			'a list',
			{ kind: 'body', status: 200, body: '[]', contentType: 'application/json' },
			'the answer is not a JSON object',
			null,
		],
		[
			'a text',
			{ kind: 'body', status: 200, body: 'OK', contentType: text },
			'not a JSON object',
			null,
		],
		[
			'an object without a code',
			{ kind: 'body', status: 200, body: '{"ok":true}', contentType: 'application/json' },
			"a JSON object without the field 'error'",
			null,
		],
		['401', { kind: 'html', status: 401 }, 'A server in front of Altcraft refuses', '401'],
		['404', { kind: 'html', status: 404 }, 'The host has no Altcraft API', '404'],
		['413', { kind: 'html', status: 413 }, 'too large for the server or a proxy', '413'],
		['429', { kind: 'html', status: 429 }, 'too many requests', '429'],
		['502', { kind: 'html', status: 502 }, 'not available at the moment', '502'],
	])('is told as what it is: %s', async (_name, failure, message, httpCode) => {
		const error = await failedBy(failure);

		expect(error).toMatchObject({
			name: 'NodeApiError',
			message: expect.stringContaining(message) as string,
			httpCode,
		});
		expect(error?.description).toMatch(/\(HTTP \d{3}\)/);
	});

	it.each([
		['a web page', { kind: 'html', status: 502 }],
		[
			'a code',
			{
				kind: 'body',
				status: 504,
				body: '{"error":504,"error_text":"Gateway timeout"}',
				contentType: 'application/json',
			},
		],
	] satisfies Array<[string, Failure]>)(
		'tells, as %s of a proxy that lost the answer, what may have happened',
		async (_form, failure) => {
			const error = await failedBy(failure);

			expect(error?.description).toContain('Altcraft may have carried out the request');
			sandbox.current.reset();
			expect((await failedBy({ kind: 'html', status: 429 }))?.description).not.toContain(
				'may have carried out',
			);
		},
	);

	it('is a web page also where it repeats the token, which is masked', async () => {
		sandbox.current.fail({
			kind: 'body',
			status: 200,
			body: `<html>${SANDBOX_TOKENS.full}</html>`,
			contentType: 'text/html',
		});
		const { error, saved } = await sandbox.run(start);

		expect(error?.message).toContain('the answer is a web page');
		expect(saved).not.toContain(SANDBOX_TOKENS.full);
	});

	it('is a redirect, which is not followed: the new address is told', async () => {
		const other = await startSandbox();
		const error = await failedBy({
			kind: 'redirect',
			status: 307,
			location: `${other.url}/api/v1.1/workflows/start?y=z`,
		});
		await other.close();

		expect(error?.message).toBe(`The host redirects to ${other.url}`);
		expect(error?.description).toContain(`enter ${other.url} as 'Host' in the credential`);
		expect(other.requests).toHaveLength(0);
	});
});

describe('no answer', () => {
	it.each(['before', 'after'] as const)(
		'is told with what may have happened when the connection ends %s the platform acted',
		async (when) => {
			const error = await failedBy({ kind: 'reset', when });

			expect(error?.message).toBe('The connection ended before Altcraft answered');
			expect(error?.description).toContain('It may have carried out the request');
		},
	);

	it('comes in time', async () => {
		sandbox.current.fail({ kind: 'silence', when: 'before', times: 10 });
		const { error } = await sandbox.run({ ...start, options: { timeout: 50 } });

		expect(error?.message).toBe('Altcraft did not answer in time');
	});

	it('comes from a port that refuses', async () => {
		const { error } = await sandbox.run(start, { host: await nowhere() });

		expect(error?.message).toBe('The host refuses connections, or cannot be reached');
	});

	it('comes from a host that does not exist', async () => {
		const { error } = await sandbox.run(start, { host: 'http://altcraft.invalid' });

		expect(error?.message).toBe("The host of Altcraft's address was not found");
	});

	it('comes over HTTPS from a server without it', async () => {
		const { error } = await sandbox.run(start, {
			host: sandbox.current.url.replace('http://127.0.0.1', 'https://localhost'),
		});

		expect(error?.message).toBe('The host does not speak HTTPS at this port');
	});

	it('comes from a host whose certificate is not trusted, unless it is to be ignored', async () => {
		const server = await startCertifiedServer();
		const { error } = await sandbox.run(start, { host: server.url });
		const ignoring = await sandbox.run(start, { host: server.url, allowUnauthorizedCerts: true });
		await server.close();

		expect(error?.message).toBe("The host's certificate is not trusted");
		expect(ignoring.items[0]?.json.success).toBe(true);
	});

	it.each<[string, ServerOptions, string]>([
		[
			'TLS 1.1 alone',
			{ minVersion: 'TLSv1', maxVersion: 'TLSv1.1', ciphers: 'DEFAULT:@SECLEVEL=0' },
			'The host and n8n do not agree on an encryption',
		],
		[
			'no cipher in common',
			{ maxVersion: 'TLSv1.2', ciphers: 'NULL-SHA256:@SECLEVEL=0' },
			'The host and n8n do not agree on an encryption',
		],
		[
			'a client certificate before all else',
			{ maxVersion: 'TLSv1.2', requestCert: true, rejectUnauthorized: true },
			'The host and n8n do not agree on an encryption',
		],
		[
			'a client certificate',
			{ minVersion: 'TLSv1.3', requestCert: true, rejectUnauthorized: true },
			'The host asks for a client certificate, and the node has none',
		],
	])('comes from a host that wants %s, and the token stays here', async (_what, wants, message) => {
		const server = await startCertifiedServer(wants);
		const options = { host: server.url, allowUnauthorizedCerts: true };
		const { error } = await sandbox.run(importAndStart, options);
		const tested = await altcraftApiTest.call(new CredentialTestContext(), {
			id: '1',
			name: 'Altcraft',
			type: 'altcraftApi',
			data: { ...options, token: SANDBOX_TOKENS.full },
		});
		await server.close();

		expect(error?.message).toBe(message);
		expect(tested.message).toContain(message);
		for (const told of [`${message}. ${String(error?.description)}`, tested.message]) {
			expect(told).toContain('client certificate');
			expect(told).not.toContain('http://');
			expect(told).not.toContain('may have');
		}
	});

	it('comes as a page of a web server that wants a client certificate', async () => {
		const body = '<html>400 No required SSL certificate was sent</html>';
		const error = await failedBy({ kind: 'body', status: 400, body, contentType: 'text/html' });

		expect(error?.message).toBe('The host asks for a client certificate, and the node has none');
	});

	it('is asked for at a host that is no address, which fails each item', async () => {
		const { items } = await sandbox.run(start, {
			host: 'https://altcraft.example.com/login',
			items: [{}, {}],
			settings: { onError: 'continueRegularOutput' },
		});

		expect(items.map(({ json }) => json.error)).toEqual([
			"'Host' holds the path /login",
			"'Host' holds the path /login",
		]);
	});
});

describe('the role of the token', () => {
	it.each([
		['an unknown token', 'no-such-token', '401'],
		['a role that may not launch', SANDBOX_TOKENS.listOnly, '403'],
		['a used-up tariff', SANDBOX_TOKENS.limitReached, '402'],
	])('is told: %s', async (_name, token, httpCode) => {
		const { error } = await sandbox.run(start, { token });

		expect(error).toMatchObject({ httpCode });
	});

	it('is told of a scenario that does not exist', async () => {
		const { error } = await sandbox.run({ ...start, scenarioId: locator('999') });

		expect(error).toMatchObject({ httpCode: '404' });
	});
});

describe('the token', () => {
	const failures: Failure[] = [
		{ kind: 'error', code: 499, text: `Unknown token ${SANDBOX_TOKENS.full}` },
		{ kind: 'error', code: 401, text: `Unknown token ${SANDBOX_TOKENS.full}` },
		{ kind: 'html', status: 500 },
		{ kind: 'reset', when: 'before' },
		{ kind: 'redirect', status: 302, location: 'http://127.0.0.1:1/' },
		{ kind: 'body', status: 200, body: SANDBOX_TOKENS.full, contentType: 'text/plain' },
	];

	it.each(failures)('never shows in what n8n keeps of the failure %j', async (failure) => {
		sandbox.current.fail({ times: 10, ...failure });
		const { saved, error } = await sandbox.run(start);

		expect(error).toBeDefined();
		expect(saved).not.toContain(SANDBOX_TOKENS.full);
		expect(JSON.stringify([error, error?.stack])).not.toContain(SANDBOX_TOKENS.full);
	});

	it('is taken out of a success that repeats it', async () => {
		const body = JSON.stringify({ error: 0, request: { token: SANDBOX_TOKENS.full, id: 12 } });
		sandbox.current.fail({ kind: 'body', status: 200, body, contentType: 'application/json' });
		const { items, saved } = await sandbox.run(start);

		expect(items[0]?.json).toMatchObject({ success: true, request: { token: '***', id: 12 } });
		expect(saved).not.toContain(SANDBOX_TOKENS.full);
	});

	it('never shows in what n8n keeps of a success', async () => {
		const { saved } = await sandbox.run(start);

		expect(saved).toContain('"success":true');
		expect(saved).not.toContain(SANDBOX_TOKENS.full);
	});
});

describe('a way out goes by what the operation has', () => {
	const failing = async (code: number, parameters: Parameters<typeof sandbox.run>[0]) => {
		sandbox.current.fail({ kind: 'error', code, text: 'no' });
		return (await sandbox.run(parameters)).error?.description ?? '';
	};

	it('a launch that is refused asks first whether its object is active', async () => {
		const { 'mailing.startBroadcast': broadcast, 'triggerMailing.start': trigger } = everyOperation;

		expect(await failing(400, start)).toMatch(/^Check first that the scenario is active\. /);
		expect(await failing(450, broadcast ?? {})).toMatch(/^Check first that the mailing is active/);
		expect(await failing(400, trigger ?? {})).toMatch(
			/^Check first that the trigger mailing is active/,
		);
		expect(await failing(400, everyOperation['mailing.get'] ?? {})).not.toContain('active');
	});

	it('a request that is too large for a proxy is made smaller by what it has', async () => {
		const tooLarge = async (parameters: Parameters<typeof sandbox.run>[0]) => {
			sandbox.current.fail({ kind: 'html', status: 413 });
			return (await sandbox.run(parameters)).error?.description ?? '';
		};
		const { 'scenario.importAndStartMany': many, 'mailing.get': get } = everyOperation;

		expect(await tooLarge(many ?? {})).toMatch(
			/^Lower 'Batch Size'\. Send smaller or fewer attachments,/,
		);
		expect(await tooLarge(start)).toMatch(/^Send smaller or fewer attachments,/);
		expect(await tooLarge(get ?? {})).toMatch(/^Send less data in one request,/);
	});

	it('speaks of a profile only where one is matched', async () => {
		expect(await failing(404, start)).toMatch(/^Check the value that the profile is matched by\. /);
		expect(await failing(404, everyOperation['mailing.get'] ?? {})).not.toContain('profile');
	});
});
