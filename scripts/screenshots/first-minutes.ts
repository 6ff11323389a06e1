import { chain, items } from '../n8n/chain';
import type { MovingPicture } from './moving-picture';

const PEOPLE = [
	{ email: 'maria@example.com', firstName: 'Maria' },
	{ email: 'john@example.com', firstName: 'John' },
];

const SCENARIO = 'Welcome series (#1, database 1)';

/** In milliseconds: to look, and to read. */
const LOOK = 1_200;
const READ = 2_600;

/** The first five minutes: from a workflow with two people to their entry into a scenario. */
export const firstMinutes: MovingPicture = {
	name: 'first-minutes',
	size: { width: 1000, height: 720 },
	async play(editor, { n8n, sandbox }, shoot) {
		const workflow = chain(...items('People', PEOPLE));
		const nodes = workflow.nodes.map((node, n) => ({ ...node, position: [n * 220, 0] as const }));
		await editor.openWorkflow(await n8n.createWorkflow({ ...workflow, nodes, name: 'Welcome' }));
		await shoot(LOOK);
		const panel = await editor.openNodePanelBehindLast();
		await panel.search('Altcraft');
		await editor.page.getByText('Altcraft Commerce', { exact: true }).waitFor();
		await shoot(LOOK);
		await panel.open('Altcraft');
		await shoot(LOOK);
		const node = await panel.add('Import profile and start scenario');
		await shoot(READ);
		const scenario = node.locator('Scenario');
		await scenario.open();
		await editor.page.getByText(SCENARIO).waitFor();
		await shoot(LOOK);
		await node.mapper.reloading(() => scenario.pick(SCENARIO));
		await node.field('Email').fillExpression('{{ $json.email }}');
		await shoot(READ);
		await node.mapper.fillExpression('Email (email)', '{{ $json.email }}');
		await node.mapper.fillExpression('Name (_fname)', '{{ $json.firstName }}');
		await shoot(READ);
		await node.execute();
		await node.output.waitForItems();
		await shoot(READ);
		await editor.page.goto(sandbox.url);
		const arrival = editor.page.getByText('Maria').filter({ visible: true }).first();
		await arrival.waitFor();
		await arrival.scrollIntoViewIfNeeded();
		await shoot(READ);
	},
};
