import { SANDBOX_TOKENS } from '../../sandbox/server';
import { byId } from '../../scripts/n8n/chain';
import { altcraft } from '../../scripts/start/altcraft-node';
import { sandboxCredential } from '../../scripts/start/examples';
import { useSharedN8n } from './support/shared-sandbox';

const shared = useSharedN8n();

const importing = (credentials?: object) =>
	altcraft(
		'Altcraft',
		{
			resource: 'scenario',
			operation: 'importAndStart',
			scenarioId: byId('12'),
			profileDataMode: 'mapEachField',
		},
		credentials && { credentials },
	);
const scenarios = (node = importing()) => ({
	node,
	parameter: 'scenarioId',
	method: 'searchScenarios',
});

describe('what n8n gets to fill the form of the node', () => {
	it('are the scenarios, searched by a part of their names', async () => {
		expect(await shared.n8n.choices(scenarios())).toContain(
			'Test scenario (#15, database 1, inactive)',
		);
		expect(await shared.n8n.choices(scenarios(), 'wel')).toEqual([
			'Welcome series (#1, database 1)',
		]);
	});

	it("are the fields of the scenario's database", async () => {
		const fields = await shared.n8n.fields({
			node: importing(),
			parameter: 'profileData',
			method: 'getScenarioFields',
		});

		expect(fields).toEqual(expect.arrayContaining(['email', 'phones', '_fname', '_lname']));
	});

	it('is a message where the token may not list', async () => {
		const credential = sandboxCredential(shared.sandbox.url);
		const id = await shared.n8n.createCredential({
			...credential,
			data: { ...credential.data, token: SANDBOX_TOKENS.launchOnly },
		});
		const node = importing({ altcraftApi: { id, name: credential.name } });

		await expect(shared.n8n.choices(scenarios(node))).rejects.toThrow(
			"The token's role may not list scenarios",
		);
	});
});
