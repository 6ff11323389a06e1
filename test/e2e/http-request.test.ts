import { SANDBOX_TOKENS } from '../../sandbox/server';
import { chain, node, TRIGGER } from '../../scripts/n8n/chain';
import { failureOf, outputOf } from '../../scripts/n8n/execution';
import { SANDBOX_CREDENTIAL } from '../../scripts/start/examples';
import { useSharedN8n } from './support/shared-sandbox';

const shared = useSharedN8n();

describe("n8n's HTTP Request node with the Altcraft credential", () => {
	it('reaches an endpoint that the Altcraft node lacks, the token in the body', async () => {
		const request = node(
			'Request',
			'n8n-nodes-base.httpRequest',
			4.2,
			{
				method: 'POST',
				url: `${shared.sandbox.url}/api/v1.1/databases/list/`,
				authentication: 'predefinedCredentialType',
				nodeCredentialType: 'altcraftApi',
				sendBody: true,
				specifyBody: 'json',
				jsonBody: '{ "limit": 1 }',
				options: {},
			},
			{ credentials: { altcraftApi: SANDBOX_CREDENTIAL } },
		);
		const execution = await shared.n8n.execute(
			await shared.n8n.createWorkflow(chain(request)),
			TRIGGER,
		);
		expect(failureOf(execution)).toBeUndefined();
		expect(outputOf(execution, 'Request')[0]?.json).toMatchObject({ error: 0 });
		expect(shared.sandbox.requests[0]?.body).toEqual({ limit: 1, token: SANDBOX_TOKENS.full });
		expect(await shared.n8n.storedExecution(execution.id)).not.toContain(SANDBOX_TOKENS.full);
	});
});
