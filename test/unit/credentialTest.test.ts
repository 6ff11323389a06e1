import 'reflect-metadata';

import { CredentialTestContext } from 'n8n-core';
import type { ICredentialDataDecryptedObject } from 'n8n-workflow';

import type { Failure, Sandbox } from '../../sandbox/server';
import { SANDBOX_TOKENS, startSandbox } from '../../sandbox/server';
import { altcraftApiTest } from '../../nodes/shared/methods/credentialTest';
import type { CertifiedServer } from '../support/certifiedServer';
import { startCertifiedServer } from '../support/certifiedServer';
import { stopEngine } from '../../scripts/engine/run';
import { nowhere } from '../support/nowhere';

let sandbox: Sandbox;
beforeAll(async () => {
	sandbox = await startSandbox();
});
beforeEach(() => {
	sandbox.reset();
});
afterAll(async () => {
	await sandbox.close();
	stopEngine();
});

/** The test as n8n runs it, with the helpers that n8n gives it. */
const test = async (data: ICredentialDataDecryptedObject = {}) =>
	await altcraftApiTest.call(new CredentialTestContext(), {
		id: '1',
		name: 'Altcraft',
		type: 'altcraftApi',
		data: { host: sandbox.url, token: SANDBOX_TOKENS.full, ...data },
	});

it('passes with a token that the platform knows, and changes nothing', async () => {
	expect(await test()).toMatchObject({ status: 'OK' });
	expect(sandbox.requests.map(({ path }) => path)).toEqual(['/api/v1.1/workflows/list']);
});

it('passes with a token whose role may not list anything', async () => {
	expect(await test({ token: SANDBOX_TOKENS.launchOnly })).toMatchObject({ status: 'OK' });
});

it.each<[string, ICredentialDataDecryptedObject, string]>([
	['a wrong token', { token: 'no-such-token' }, 'Altcraft does not know the API token'],
	['no token', { token: '' }, "'API Token' is empty"],
	['no host', { host: '' }, "'Host' is empty"],
	['a path', { host: 'ru.altkraft.com/login' }, "'Host' holds the path /login"],
	['an unknown host', { host: 'http://altcraft.invalid' }, 'was not found'],
])('says what is wrong: %s', async (_name, data, message) => {
	const result = await test(data);

	expect(result.status).toBe('Error');
	expect(result.message).toContain(message);
});

it('says that nobody answers at the port', async () => {
	const { status, message } = await test({ host: await nowhere() });

	expect(status).toBe('Error');
	expect(message).toContain('The host refuses connections');
});

it.each<[Failure, string]>([
	[
		{ kind: 'html', status: 200 },
		'The host did not answer as Altcraft does: the answer is a web page',
	],
	[{ kind: 'empty', status: 200 }, 'the answer is empty'],
	[{ kind: 'html', status: 403 }, 'A server in front of Altcraft refuses the access'],
	[{ kind: 'html', status: 404 }, 'The host has no Altcraft API'],
	[
		{ kind: 'redirect', status: 301, location: 'http://127.0.0.1:1/' },
		'redirects to http://127.0.0.1:1',
	],
	[{ kind: 'reset', when: 'before' }, 'The connection ended before Altcraft answered'],
	[{ kind: 'error', code: 401, text: 'API token required' }, 'Altcraft says: "API token required"'],
])('says what is wrong: %j', async (failure, message) => {
	sandbox.fail(failure);
	const result = await test();

	expect(result.status).toBe('Error');
	expect(result.message).toContain(message);
	expect(sandbox.requests).toHaveLength(1);
});

it('says nothing of the token', async () => {
	sandbox.fail({ kind: 'error', code: 400, text: `Bad token ${SANDBOX_TOKENS.full}` });

	expect(JSON.stringify(await test())).not.toContain(SANDBOX_TOKENS.full);

	sandbox.reset();
	sandbox.fail({ kind: 'error', code: 400, text: `Bad token ${SANDBOX_TOKENS.full}` });
	const withBreak = await test({ token: `${SANDBOX_TOKENS.full}\n` });
	expect(JSON.stringify(withBreak)).not.toContain(SANDBOX_TOKENS.full);
});

describe('a platform with a certificate of its own', () => {
	let server: CertifiedServer;
	beforeAll(async () => {
		server = await startCertifiedServer();
	});
	afterAll(async () => {
		await server.close();
	});

	it('is told of', async () => {
		const result = await test({ host: server.url });

		expect(result.status).toBe('Error');
		expect(result.message).toContain("The host's certificate is not trusted");
	});

	it('is taken when the certificate is to be ignored', async () => {
		expect(await test({ host: server.url, allowUnauthorizedCerts: true })).toMatchObject({
			status: 'OK',
		});
	});
});

it('says that a host does not speak HTTPS', async () => {
	const host = sandbox.url.replace('http://127.0.0.1', 'https://localhost');

	expect((await test({ host })).message).toContain('The host does not speak HTTPS at this port');
});
