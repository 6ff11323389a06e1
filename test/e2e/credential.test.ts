import { createServer, type RequestListener, type Server } from 'node:http';
import { once } from 'node:events';
import type { CredentialTestResult, N8nClient } from '../../scripts/n8n/client';
import { freePort, LOCALHOST } from '../../scripts/n8n/ports';
import { SANDBOX_TOKENS, startSandbox, type Sandbox } from '../../sandbox/server';
import { sharedN8n } from './support/shared-n8n';

let n8n: N8nClient;
let sandbox: Sandbox;

beforeAll(async () => {
	n8n = await sharedN8n();
	sandbox = await startSandbox();
});

afterAll(async () => {
	await sandbox.close();
});

/** Presses the test in the credential's window. */
function test(host: string, token: string = SANDBOX_TOKENS.full): Promise<CredentialTestResult> {
	const data = { host, token, allowUnauthorizedCerts: false };
	return n8n.testCredential({ name: 'Tested', type: 'altcraftApi', data });
}

/** Tests against a server that answers as given, and is not Altcraft. */
async function testAgainst(listener: RequestListener): Promise<CredentialTestResult> {
	const server: Server = createServer(listener).listen(0, LOCALHOST);
	await once(server, 'listening');
	const address = server.address();
	if (address === null || typeof address === 'string') throw new Error('The server has no port');
	try {
		return await test(`http://${LOCALHOST}:${String(address.port)}`);
	} finally {
		server.closeAllConnections();
		server.close();
	}
}

describe("n8n's test of the credential", () => {
	it('passes with a known token', async () => {
		await expect(test(sandbox.url)).resolves.toMatchObject({ status: 'OK' });
	});

	it('passes with a known token whose role may not list anything (403)', async () => {
		await expect(test(sandbox.url, SANDBOX_TOKENS.launchOnly)).resolves.toMatchObject({
			status: 'OK',
		});
	});

	it('names the token when Altcraft does not know it (401), and does not repeat it', async () => {
		const token = 'ffffffffffffffffffffffffffffffff';
		const { status, message } = await test(sandbox.url, token);
		expect(status).toBe('Error');
		expect(message).toMatch(/token/i);
		expect(message).not.toContain(token);
	});

	it('says that nobody answers at a refused port', async () => {
		const { status, message } = await test(`http://${LOCALHOST}:${String(await freePort())}`);
		expect(status).toBe('Error');
		expect(message).toMatch(/refused/i);
	});

	it('says that a web page is not Altcraft', async () => {
		const { status, message } = await testAgainst((_request, response) => {
			response.setHeader('content-type', 'text/html').end('<!doctype html><h1>Hello</h1>');
		});
		expect(status).toBe('Error');
		expect(message).toMatch(/html|web page|not.*altcraft/i);
	});

	it('does not follow a redirect, and says where it leads', async () => {
		let followed = 0;
		const { status, message } = await testAgainst((request, response) => {
			if (request.url === '/elsewhere') followed += 1;
			response.writeHead(302, { location: '/elsewhere' }).end();
		});
		expect(status).toBe('Error');
		expect(message).toMatch(/redirect/i);
		expect(followed).toBe(0);
	});
});
