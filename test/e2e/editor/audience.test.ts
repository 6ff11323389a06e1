import { byId, chain } from '../../../scripts/n8n/chain';
import { eventually } from '../../../scripts/n8n/editor/eventually';
import { altcraft } from '../../../scripts/start/altcraft-node';
import { useEditor } from './support/use-editor';

const { shared, story } = useEditor();

const NODE = 'Launch';

describe('another audience for a launch', () => {
	story('never keeps a segment where a database is asked for', async (editor) => {
		const node = altcraft(NODE, {
			...{ resource: 'mailing', operation: 'startRegular' },
			mailingId: byId('2'),
		});
		await editor.openWorkflow(await shared.n8n.createWorkflow(chain(node)));
		const view = await editor.openNode(NODE);
		const audience = await view.field('Additional Fields').add('Audience');
		const form = await audience.onlyForm();
		const segment = form.locator('Segment');
		await segment.open();
		await segment.pick('Left a full basket (#5)');
		await form.field('Type').choose('Database');
		await eventually(async () => {
			expect(await form.labels()).toEqual(['Type', 'Database']);
		});
		expect(await form.locator('Database').value()).toBe('');
		await view.execute();

		expect(await view.output.failure()).toContain('Database');
		expect(shared.sandbox.state.mailings.flatMap(({ launches }) => launches)).toEqual([]);
	});
});
