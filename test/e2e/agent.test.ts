import { byId } from '../../scripts/n8n/chain';
import { altcraft } from '../../scripts/start/altcraft-node';
import { readExamples } from '../../scripts/start/examples';
import { runAgent, runWithModel, startModel, type ScriptedModel } from './support/agent';
import { useSharedN8n } from './support/shared-sandbox';

const shared = useSharedN8n();

const EXAMPLE = 'agent-looks-after-profiles.json';
const START = 'When clicking Execute workflow';

const asTool = (name: string, parameters: Record<string, unknown>) => ({
	...altcraft(name, { resource: 'scenario', matching: 'email', options: {}, ...parameters }),
	type: 'n8n-nodes-altcraft.altcraftTool',
});

describe('as a tool of an AI agent', () => {
	let model: ScriptedModel | undefined;
	afterEach(() => model?.close());

	it('two equal calls of one run are two events, each with its own Request-ID', async () => {
		const call = { Email: 'john@example.com' };
		model = await startModel([
			['Engage_profile', call],
			['Engage_profile', call],
		]);
		const tool = asTool('Engage profile', {
			operation: 'start',
			scenarioId: byId('12'),
			email: "={{ $fromAI('Email', 'The email of the profile', 'string') }}",
		});
		const execution = await runAgent(shared.n8n, model, tool);

		expect(execution.status).toBe('success');
		expect(JSON.stringify(execution)).toContain('Done after 2 results');
		const ids = shared.sandbox.requests.map(({ headers }) => headers['request-id']);
		expect(ids).toHaveLength(2);
		expect(new Set(ids).size).toBe(2);
		expect(shared.sandbox.state.scenarioEntries).toHaveLength(2);
	});

	it('the model chooses the scenario and fills in the profile, and reads what became of it', async () => {
		const nora = { Email: 'nora@example.com', Name: 'Nora' };
		model = await startModel([
			['Import_profile', { ...nora, Scenario: 12, Interests: 'tea, coffee' }],
			['Import_profile', { ...nora, Scenario: 999, Interests: 'tea' }],
		]);
		const tool = asTool('Import profile', {
			operation: 'importAndStart',
			scenarioId: byId("={{ $fromAI('Scenario', 'The ID of the scenario', 'number') }}"),
			email: "={{ $fromAI('Email', 'The email of the profile', 'string') }}",
			profileDataMode: 'mapEachField',
			profileData: {
				mappingMode: 'defineBelow',
				value: {
					_fname: "={{ $fromAI('Name', 'The first name', 'string') }}",
					interests: "={{ $fromAI('Interests', 'What the person likes', 'string') }}",
				},
				matchingColumns: [],
				schema: [
					{ id: '_fname', displayName: 'Name', required: false, display: true, type: 'string' },
					{
						id: 'interests',
						displayName: 'Interests',
						required: false,
						display: true,
						type: 'array',
					},
				],
			},
		});
		const execution = await runAgent(shared.n8n, model, tool);

		expect(execution.status).toBe('success');
		const { profiles, scenarioEntries } = shared.sandbox.state;
		expect(scenarioEntries).toHaveLength(1);
		expect(profiles.get(scenarioEntries[0]?.profileId ?? '')?.data).toMatchObject({
			_fname: 'Nora',
			interests: ['tea', 'coffee'],
		});
		const [offered = '', told = ''] = model.requests;
		for (const description of ['The ID of the scenario', 'The first name']) {
			expect(offered).toContain(description);
		}
		expect(told).toMatch(/success\\+":true/);
		expect(told).toContain('Altcraft does not find the');
	});

	it('as in the example, adds who is not there and welcomes them once', async () => {
		const maria = { Email: 'maria@example.com' };
		model = await startModel(
			[['Find_profile', maria]],
			[['Add_profile', { ...maria, First_name: 'Maria' }]],
			[
				['Welcome', maria],
				['Welcome', maria],
			],
		);
		const example = (await readExamples()).find(({ file }) => file === EXAMPLE);
		if (example === undefined) throw new Error('There is no such example');
		const execution = await runWithModel(shared.n8n, model, START, example.workflow);

		expect(execution.status).toBe('success');
		expect(JSON.stringify(execution)).toContain('Done after 4 results');
		const { profiles, scenarioEntries } = shared.sandbox.state;
		expect(scenarioEntries).toHaveLength(1);
		expect(profiles.get(scenarioEntries[0]?.profileId ?? '')?.data).toMatchObject({
			email: 'maria@example.com',
			_fname: 'Maria',
		});
		const [offered = '', found = ''] = model.requests;
		expect(offered).toContain('The first name of the person');
		expect(found).toContain('Altcraft does not find the');
	});
});
