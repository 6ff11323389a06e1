import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Failure, Sandbox } from '../../sandbox/server';
import { SANDBOX_TOKENS, startSandbox } from '../../sandbox/server';
import { N8nClient } from '../../scripts/n8n/client';
import { installPackage } from '../../scripts/n8n/community-package';
import { failureOf } from '../../scripts/n8n/execution';
import { importIntoN8n } from '../../scripts/n8n/import';
import type { N8nInstance } from '../../scripts/n8n/instance';
import { startN8n } from '../../scripts/n8n/instance';
import { REPOSITORY, sandboxCredential } from '../../scripts/start/examples';
import { sharedAddresses } from './support/shared-n8n';
import { altcraft, byId, chain, items, TRIGGER } from './support/workflows';

const TOKEN = SANDBOX_TOKENS.full;

/** Every way in which a request can fail, with a platform that repeats the token wherever it can. */
const failures: Failure[] = [
	{ kind: 'error', code: 400, text: `Bad request with token ${TOKEN}` },
	{ kind: 'error', code: 499, text: `Unknown token ${TOKEN}` },
	{ kind: 'body', status: 200, body: TOKEN, contentType: 'text/plain' },
	{ kind: 'body', status: 401, body: `{"token":"${TOKEN}"}`, contentType: 'application/json' },
	{ kind: 'html', status: 404 },
	{ kind: 'html', status: 503 },
	{ kind: 'empty', status: 200 },
	{ kind: 'status', status: 429, headers: { 'Retry-After': '60' } },
	{ kind: 'redirect', status: 307, location: `http://127.0.0.1:1/?token=${TOKEN}` },
	{ kind: 'reset', when: 'before' },
	{ kind: 'reset', when: 'after' },
	{ kind: 'silence', when: 'before' },
];

const person = { email: 'john@example.com' };
const parameters = {
	resource: 'scenario',
	matching: 'email',
	email: '={{ $json.email }}',
	scenarioId: byId('12'),
	profileDataMode: 'json',
	profileDataJson: '={{ $json }}',
	additionalFields: {},
	options: { timeout: 300 },
};

describe('the token, with n8n at its most talkative', () => {
	let folder: string;
	let sandbox: Sandbox;
	let n8n: N8nInstance;
	let client: N8nClient;

	beforeAll(async () => {
		folder = await mkdtemp(join(tmpdir(), 'altcraft-e2e-secrets-'));
		sandbox = await startSandbox();
		const { installation } = sharedAddresses();
		await installPackage(REPOSITORY, folder);
		const credentials = [sandboxCredential(sandbox.url)];
		await importIntoN8n(installation, folder, { credentials, workflows: [] });
		const variables = { N8N_LOG_LEVEL: 'debug', N8N_LOG_OUTPUT: 'console,file' };
		n8n = await startN8n({ installation, userFolder: folder, variables });
		client = await N8nClient.signIn(n8n.url);
	}, 120_000);

	afterAll(async () => {
		await n8n.stop();
		await sandbox.close();
		await rm(folder, { recursive: true, force: true });
	});

	it('is found in no log, no file and no saved execution, whatever fails', async () => {
		for (const operation of ['start', 'importAndStart', 'importAndStartMany']) {
			const node = altcraft('Altcraft', { ...parameters, operation });
			const workflow = await client.createWorkflow(chain(...items('People', [person]), node));
			for (const failure of failures) {
				sandbox.reset();
				sandbox.fail({ ...failure, times: 10 });
				const execution = await client.execute(workflow, TRIGGER);
				expect(failureOf(execution)?.message).toBeDefined();
				expect(JSON.stringify(execution)).not.toContain(TOKEN);
				expect(await client.storedExecution(execution.id)).not.toContain(TOKEN);
			}
		}
		expect(n8n.log()).toContain('debug');
		expect(n8n.log()).not.toContain(TOKEN);
		await n8n.stop();

		const files = await readdir(join(folder, '.n8n'), { recursive: true, withFileTypes: true });
		const texts = await Promise.all(
			files
				.filter((file) => file.isFile() && !file.parentPath.includes('node_modules'))
				.map(async (file) => (await readFile(join(file.parentPath, file.name))).toString('latin1')),
		);
		// What is searched does hold the executions.
		expect(texts.some((text) => text.includes('Altcraft did not accept the request'))).toBe(true);
		expect(texts.filter((text) => text.includes(TOKEN))).toHaveLength(0);
	}, 300_000);
});
