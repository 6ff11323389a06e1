import type { Editor } from '../../../scripts/n8n/editor/editor';
import { eventually } from '../../../scripts/n8n/editor/eventually';
import type { NodePanel } from '../../../scripts/n8n/editor/node-panel';
import { shown } from '../../support/visibility';
import { useEditor } from './support/use-editor';

const { story } = useEditor();

/** The options of a parameter, for the values of others. */
const optionsOf = (parameter: string, values: Parameters<typeof shown>[0] = {}) =>
	(shown(values).find(({ name }) => name === parameter)?.options ?? []).filter(
		(option) => 'value' in option,
	);

/** The node's operations with the names that the editor shows. */
const OPERATIONS = optionsOf('resource').flatMap(({ name: resource, value }) =>
	optionsOf('operation', { resource: value }).map(({ name: operation, action = '' }) => ({
		action,
		resource,
		operation,
	})),
);
async function openAltcraft(editor: Editor): Promise<NodePanel> {
	const panel = await editor.openNodePanel();
	await panel.search('Altcraft');
	await panel.open('Altcraft');
	return panel;
}

describe('the node panel', () => {
	story('finds the node by its name', async (editor) => {
		await editor.openNewWorkflow();
		const panel = await editor.openNodePanel();
		await panel.search('Altcraft');
		await eventually(async () => {
			expect(await panel.names()).toContain('Altcraft');
		});
	});

	story('finds the node for shops by what a shop has', async (editor) => {
		await editor.openNewWorkflow();
		const panel = await editor.openNodePanel();
		for (const word of ['loyalty', 'promo code', 'order', 'points']) {
			await panel.search(word);
			await eventually(async () => {
				expect([word, ...(await panel.names())]).toContain('Altcraft Commerce');
			});
		}
	});

	story('shows every operation of the node as an action', async (editor) => {
		await editor.openNewWorkflow();
		const panel = await openAltcraft(editor);
		await eventually(async () => {
			const names = await panel.names();
			const actions = names.filter((name) => !name.startsWith('When '));
			expect(actions.sort()).toEqual(OPERATIONS.map(({ action }) => action).sort());
			expect(names).toContain('When a complaint comes in');
		});
	});

	story('puts a node on the canvas with the operation of the action', async (editor) => {
		const samples = OPERATIONS.filter(
			({ resource }, index) => OPERATIONS[index + 1]?.resource !== resource,
		);
		await editor.openNewWorkflow();
		for (const { action, resource, operation } of samples) {
			const node = await (await openAltcraft(editor)).add(action);
			await eventually(async () => {
				const chosen = [
					await node.field('Resource').chosen(),
					await node.field('Operation').chosen(),
				];
				expect([action, ...chosen]).toEqual([action, resource, operation]);
			});
			await node.close();
		}
		expect(await editor.nodeNames()).toEqual(
			expect.arrayContaining(samples.map(({ action }) => action)),
		);
	});
});
