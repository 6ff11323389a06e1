import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Failure, Sandbox } from '../../sandbox/server';
import { SANDBOX_TOKENS, startSandbox } from '../../sandbox/server';
import { byId, chain, items, TRIGGER } from '../../scripts/n8n/chain';
import { N8nClient } from '../../scripts/n8n/client';
import { installPackage } from '../../scripts/n8n/community-package';
import { failureOf } from '../../scripts/n8n/execution';
import type { N8nInstance } from '../../scripts/n8n/instance';
import { startN8n } from '../../scripts/n8n/instance';
import { altcraft } from '../../scripts/start/altcraft-node';
import { REPOSITORY, sandboxCredential } from '../../scripts/start/examples';
import { sharedAddresses } from './support/shared-n8n';

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

/** In milliseconds: it starts an n8n of its own, and a first start takes longest. */
const TIMEOUT = 300_000;

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
	let sandbox: Sandbox | undefined;
	let n8n: N8nInstance | undefined;

	afterAll(async () => {
		await n8n?.stop();
		await sandbox?.close();
	});

	it(
		'is found in no log, no file and no saved execution, whatever fails',
		async () => {
			const shared = sharedAddresses();
			const folder = join(shared.folder, 'secrets');
			await installPackage(REPOSITORY, folder);
			sandbox = await startSandbox();
			n8n = await startN8n({
				installation: shared.installation,
				userFolder: folder,
				variables: { N8N_LOG_LEVEL: 'debug', N8N_LOG_OUTPUT: 'console,file' },
			});
			const client = await N8nClient.signIn(n8n.url);
			const credential = sandboxCredential(sandbox.url);
			const id = await client.createCredential(credential);
			const workflows: string[] = [];
			for (const operation of ['start', 'importAndStart', 'importAndStartMany']) {
				const node = altcraft(
					'Altcraft',
					{ ...parameters, operation },
					{ credentials: { altcraftApi: { id, name: credential.name } } },
				);
				workflows.push(await client.createWorkflow(chain(...items('People', [person]), node)));
			}

			for (const failure of failures) {
				sandbox.reset();
				sandbox.fail({ ...failure, times: 30 });
				// At once, for most of the time goes into the pauses before further tries.
				const started: string[] = [];
				for (const workflow of workflows) started.push(await client.start(workflow, TRIGGER));
				for (const executionId of started) {
					const execution = await client.waitForExecution(executionId);
					expect(failureOf(execution)?.message).toBeDefined();
					expect(JSON.stringify(execution)).not.toContain(TOKEN);
					expect(await client.storedExecution(executionId)).not.toContain(TOKEN);
				}
				expect(sandbox.requests.length).toBeGreaterThanOrEqual(workflows.length);
			}
			expect(n8n.log()).toContain('debug');
			expect(n8n.log()).not.toContain(TOKEN);
			await n8n.stop();

			const files = await readdir(join(folder, '.n8n'), { recursive: true, withFileTypes: true });
			const texts = await Promise.all(
				files
					.filter((file) => file.isFile() && !file.parentPath.includes('node_modules'))
					.map(async (file) =>
						(await readFile(join(file.parentPath, file.name))).toString('latin1'),
					),
			);
			// What is searched does hold the executions.
			expect(texts.some((text) => text.includes('Altcraft did not accept the request'))).toBe(true);
			expect(texts.filter((text) => text.includes(TOKEN))).toHaveLength(0);
		},
		TIMEOUT,
	);
});
