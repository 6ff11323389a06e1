import { SANDBOX_TOKENS, startSandbox, type Sandbox } from '../../sandbox/server';
import { chain, items, node, TRIGGER } from '../../scripts/n8n/chain';
import { failureOf, outputOf } from '../../scripts/n8n/execution';
import { chosenMajor } from '../../scripts/n8n/versions';
import { exporting, starting } from './support/nodes';
import { OWN_N8N_TIMEOUT, useOwnN8n } from './support/own-n8n';

const own = useOwnN8n('settings');

/** n8n 1 has neither the protection nor the new name of the webhooks' address. */
const sinceN8n2 = chosenMajor() < 2 ? describe.skip : describe;

sinceN8n2('with protection against requests to private networks', () => {
	const N8N_SSRF_PROTECTION_ENABLED = 'true';

	it(
		'says that n8n does not reach a platform in a private network, and who can allow it',
		async () => {
			const { client, sandbox, credentials } = await own.start({ N8N_SSRF_PROTECTION_ENABLED });
			const workflow = await client.createWorkflow(chain(starting(await credentials())));
			const failure = failureOf(await client.execute(workflow, TRIGGER));

			expect(failure?.message).toContain('n8n is set not to reach private networks');
			expect(failure?.description).toContain('N8N_SSRF_ALLOWED_IP_RANGES');
			expect(sandbox.requests).toEqual([]);
		},
		OWN_N8N_TIMEOUT,
	);

	it(
		'reaches one that is allowed, and fetches its files; as n8n 3 would be set otherwise, too',
		async () => {
			const { client, sandbox, credentials } = await own.start({
				N8N_SSRF_PROTECTION_ENABLED,
				N8N_SSRF_ALLOWED_IP_RANGES: '127.0.0.1/32',
				// n8n 2 takes this for installing alone; a package that is there goes on.
				N8N_UNVERIFIED_PACKAGES_ENABLED: 'false',
				N8N_DEFAULT_BINARY_DATA_MODE: 'database',
			});
			const stored = await credentials();
			const workflow = chain(starting(stored), exporting(stored));
			const execution = await client.execute(await client.createWorkflow(workflow), TRIGGER);

			expect(failureOf(execution)).toBeUndefined();
			expect(sandbox.state.scenarioEntries).toHaveLength(1);
			expect(outputOf(execution, 'Export')[0]?.binary).toHaveProperty('data');
		},
		OWN_N8N_TIMEOUT,
	);
});

sinceN8n2('behind a proxy', () => {
	it(
		'the address of webhooks is the one that the proxy has, also that of an execution that waits',
		async () => {
			const { client } = await own.start({ N8N_WEBHOOK_URL: 'https://n8n.example.com/' });
			const address = node('Address', 'n8n-nodes-base.set', 3.4, {
				mode: 'raw',
				jsonOutput: '={{ { address: $execution.resumeUrl } }}',
				options: {},
			});
			const workflow = await client.createWorkflow(chain(address));
			const [item] = outputOf(await client.execute(workflow, TRIGGER), 'Address');

			expect(item?.json.address).toMatch(/^https:\/\/n8n\.example\.com\/webhook-waiting\//);
			expect(await client.webhookAddress()).toBe('https://n8n.example.com/');
		},
		OWN_N8N_TIMEOUT,
	);
});

describe('several platforms', () => {
	const others: Sandbox[] = [];
	afterEach(async () => {
		for (const sandbox of others.splice(0)) await sandbox.close();
	});

	it(
		'one node serves several hosts and tokens, each item its own',
		async () => {
			const { client, sandbox } = await own.start({});
			const other = await startSandbox();
			others.push(other);
			const data = {
				host: '={{ $json.host }}',
				token: '={{ $json.token }}',
				allowUnauthorizedCerts: false,
			};
			const credential = { name: 'By account', type: 'altcraftApi', data };
			const id = await client.createCredential(credential);
			const token = SANDBOX_TOKENS.full;
			const accounts = [
				{ host: sandbox.url, token },
				{ host: other.url, token },
				{ host: other.url, token: 'unknown-token-of-an-account' },
			];
			const node = starting(
				{ altcraftApi: { id, name: credential.name } },
				{},
				{ onError: 'continueRegularOutput' },
			);
			const workflow = await client.createWorkflow(chain(...items('Accounts', accounts), node));
			const execution = await client.execute(workflow, TRIGGER);

			expect(outputOf(execution, 'Start').map(({ json }) => json.success)).toEqual([
				true,
				true,
				false,
			]);
			expect(sandbox.state.scenarioEntries).toHaveLength(1);
			expect(other.state.scenarioEntries).toHaveLength(1);
		},
		OWN_N8N_TIMEOUT,
	);
});
