import { SANDBOX_TOKENS } from '../../../sandbox/server';
import { chain } from '../../../scripts/n8n/chain';
import type { Editor } from '../../../scripts/n8n/editor/editor';
import { eventually } from '../../../scripts/n8n/editor/eventually';
import type { NodeView } from '../../../scripts/n8n/editor/node-view';
import { freePort, LOCALHOST } from '../../../scripts/n8n/ports';
import { altcraft } from '../../../scripts/start/altcraft-node';
import { useEditor } from './support/use-editor';

const { shared, story } = useEditor();

const NODE = 'Start';

/** An empty node for "Start", with a credential for the given token. */
async function openStart(
	editor: Editor,
	token: string = SANDBOX_TOKENS.full,
	host: string = shared.sandbox.url,
): Promise<NodeView> {
	const name = `Token ${token.slice(0, 4)}`;
	const data = { host, token, allowUnauthorizedCerts: false };
	const id = await shared.n8n.createCredential({ name, type: 'altcraftApi', data });
	const node = altcraft(
		NODE,
		{ resource: 'scenario', operation: 'start' },
		{ credentials: { altcraftApi: { id, name } } },
	);
	await editor.openWorkflow(await shared.n8n.createWorkflow(chain(node)));
	return editor.openNode(NODE);
}

describe('the list of scenarios', () => {
	story('shows them by name and ID, and which are inactive', async (editor) => {
		const scenario = (await openStart(editor)).locator('Scenario');
		await scenario.open();
		await eventually(async () => {
			expect(await scenario.names()).toEqual([
				'Welcome series (#1, database 1)',
				'Abandoned basket (#3, database 1)',
				'Order confirmation (#11, database 1)',
				'New videos on your favorite channels (#12, database 1)',
				'Test scenario (#15, database 1, inactive)',
				'Staff survey (#20, database 1)',
				'Partner onboarding (#21, database 2)',
			]);
		});
	});

	story('follows what is typed, and puts the picked one into the field', async (editor) => {
		const scenario = (await openStart(editor)).locator('Scenario');
		await scenario.open();
		await scenario.search('ORDER');
		await eventually(async () => {
			expect(await scenario.names()).toEqual(['Order confirmation (#11, database 1)']);
		});
		await scenario.search('#15');
		await eventually(async () => {
			expect(await scenario.names()).toEqual(['Test scenario (#15, database 1, inactive)']);
		});
		await scenario.pick('Test scenario (#15, database 1, inactive)');
		await eventually(async () => {
			expect(await scenario.value()).toBe('Test scenario (#15, database 1, inactive)');
		});
	});

	story('tells a token without the right to list to enter the ID, which works', async (editor) => {
		const node = await openStart(editor, SANDBOX_TOKENS.launchOnly);
		const scenario = node.locator('Scenario');
		await scenario.open();
		const failure = await scenario.failure();
		expect(failure).toContain("The token's role may not list scenarios");
		expect(failure).toContain("Choose 'By ID' in front of the field and enter the ID");
		await scenario.chooseMode('By ID');
		await scenario.fill('#12');
		await node.field('Email').fill('john@example.com');
		await node.execute();
		await eventually(() => {
			expect(shared.sandbox.state.scenarioEntries).toMatchObject([{ scenarioId: 12 }]);
		});
	});

	story('says that Altcraft does not know the token, without repeating it', async (editor) => {
		const token = 'ffffffffffffffffffffffffffffffff';
		const scenario = (await openStart(editor, token)).locator('Scenario');
		await scenario.open();
		const failure = await scenario.failure();
		expect(failure).toContain('Altcraft does not know the API token');
		expect(failure).not.toContain(token);
	});

	story('says that nobody answers when the platform is down', async (editor) => {
		const port = await freePort();
		const host = `http://${LOCALHOST}:${String(port)}`;
		const scenario = (await openStart(editor, SANDBOX_TOKENS.full, host)).locator('Scenario');
		await scenario.open();
		expect(await scenario.failure()).toMatch(/refused/i);
	});
});
