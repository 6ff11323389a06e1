import { SANDBOX_TOKENS } from '../../sandbox/tokens';
import { byId, chain, items } from '../n8n/chain';
import type { Editor } from '../n8n/editor/editor';
import type { NodeView } from '../n8n/editor/node-view';
import { altcraft } from '../start/altcraft-node';
import { readExamples } from '../start/examples';
import type { Picture } from './picture';
import type { Stage } from '../stage';

const PEOPLE = [
	{ email: 'maria@example.com', firstName: 'Maria', city: 'Lisbon', orders: 3 },
	{ email: 'john@example.com', firstName: 'John', city: 'Dublin', orders: 12 },
];
const SCENARIO = 'Welcome series (#1, database 1)';
const NODE = 'Import and engage profile';

/** The example of the picture "workflow". */
const EXAMPLE = { file: 'form-to-scenario.json', trigger: 'When clicking Execute workflow' };

const workflow: Picture = {
	name: 'workflow',
	size: { width: 1440, height: 900 },
	async play(editor) {
		const examples = await readExamples();
		const id = examples.find(({ file }) => file === EXAMPLE.file)?.workflow.id;
		if (id === undefined) throw new Error(`examples/${EXAMPLE.file} has no id`);
		await editor.openWorkflow(id);
		const { page } = editor;
		// The button appears when the mouse is over the trigger, and moves meanwhile.
		await page.getByTestId(`execute-workflow-button-${EXAMPLE.trigger}`).dispatchEvent('click');
		const notice = page.getByText('Workflow executed successfully');
		await notice.waitFor();
		// The button gets its label back while the notice is on screen.
		await notice.waitFor({ state: 'hidden' });
	},
};

/** The import with an empty form, behind two people. */
async function openImport(editor: Editor, { n8n }: Stage): Promise<NodeView> {
	const node = altcraft(NODE, { resource: 'scenario', operation: 'importAndStart' });
	await editor.openWorkflow(await n8n.createWorkflow(chain(...items('People', PEOPLE), node)));
	const view = await editor.openNode(NODE);
	await view.executePrevious();
	return view;
}

async function pickScenario(node: NodeView): Promise<void> {
	const scenario = node.locator('Scenario');
	await scenario.open();
	await node.mapper.reloading(() => scenario.pick(SCENARIO));
	// Only now: while n8n cannot tell what an expression gives, the fields do not follow the scenario.
	await node.field('Email').fillExpression('{{ $json.email }}');
}

const mappedImport: Picture = {
	name: 'editor',
	size: { width: 1440, height: 1500 },
	part: 'ndv',
	async play(editor, stage) {
		const node = await openImport(editor, stage);
		await pickScenario(node);
		await node.mapper.remove('Phones (phones)');
		await node.mapper.remove('Last name (_lname)');
		await node.mapper.add('City (_city)');
		await node.mapper.add('Number of orders (orders_count)');
		await node.mapper.fillExpression('Email (email)', '{{ $json.email }}');
		await node.mapper.fillExpression('Name (_fname)', '{{ $json.firstName }}');
		await node.mapper.fillExpression('City (_city)', '{{ $json.city }}');
		await node.mapper.fillExpression('Number of orders (orders_count)', '{{ $json.orders }}');
		await node.execute();
		await node.output.waitForItems();
		await node.output.showTable();
	},
};

const scenarioList: Picture = {
	name: 'scenario-list',
	size: { width: 1200, height: 700 },
	part: 'ndv',
	async play(editor, stage) {
		const node = await openImport(editor, stage);
		const scenario = node.locator('Scenario');
		await scenario.open();
		await scenario.search('te');
		await editor.page.getByText('Test scenario (#15, database 1, inactive)').waitFor();
	},
};

const subscription: Picture = {
	name: 'subscription',
	size: { width: 1200, height: 1000 },
	part: 'ndv',
	async play(editor, stage) {
		const node = await openImport(editor, stage);
		await pickScenario(node);
		for (const title of ['Email (email)', 'Phones (phones)', 'Last name (_lname)'])
			await node.mapper.remove(title);
		await node.mapper.fillExpression('Name (_fname)', '{{ $json.firstName }}');
		const row = await node.field('Subscriptions').addRow();
		await row.field('Email').fillExpression('{{ $json.email }}');
		const resource = row.locator('Subscription Resource');
		await resource.open();
		await resource.pick('Shop newsletter (#7)');
		const status = await row.field('Additional Fields').add('Status');
		await status.item.scrollIntoViewIfNeeded();
	},
};

const error: Picture = {
	name: 'error',
	size: { width: 1300, height: 850 },
	part: 'ndv',
	async play(editor, { n8n }) {
		const node = altcraft('Start welcome scenario', {
			resource: 'scenario',
			operation: 'start',
			scenarioId: byId('1'),
			email: '={{ $json.email }}',
		});
		const emails = ['john@example.com', 'nobody@example.com'];
		const people = items(
			'People',
			emails.map((email) => ({ email })),
		);
		await editor.openWorkflow(await n8n.createWorkflow(chain(...people, node)));
		const view = await editor.openNode('Start welcome scenario');
		await view.execute();
		await view.output.failure();
	},
};

const credential: Picture = {
	name: 'credential',
	size: { width: 1200, height: 860 },
	part: 'editCredential-modal',
	async play(editor, { sandbox }) {
		const node = await editor.addAltcraft('Start scenario for profile');
		const window = await node.createCredential();
		await window.fill('host', sandbox.url);
		await window.fill('token', SANDBOX_TOKENS.full);
		await window.save();
		await window.waitUntilClosed();
		await (await node.editCredential()).waitForSuccess();
	},
};

/** All pictures of the documentation. */
export const pictures: readonly Picture[] = [
	workflow,
	mappedImport,
	scenarioList,
	subscription,
	error,
	credential,
];
