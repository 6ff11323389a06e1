import { eventually } from '../../../scripts/n8n/editor/eventually';
import { useEditor } from './support/use-editor';

const { shared, story } = useEditor();

/** The example newsletter-from-cms.json. */
const WORKFLOW = 'altcraftNewsCms1';
const TRIGGER = 'When clicking Execute workflow';

const made = () => shared.sandbox.state.mailings.find(({ id }) => id === 5512);

describe('a newsletter', () => {
	story('goes from the articles over a template to an approved mailing', async (editor) => {
		await editor.openWorkflow(WORKFLOW);
		await editor.executeWorkflow(TRIGGER);
		await eventually(() => {
			expect(made()).toMatchObject({ messageId: 21, isActive: false });
		});

		const message = await editor.openNode('Message for the team');
		await message.output.waitForItems();
		await message.output.showTable();
		const [item] = await message.output.items();
		const [address = ''] = /https?:\S+/.exec(item?.text ?? '') ?? [];
		const form = await editor.page.context().newPage();
		await form.goto(address);
		await form.locator('select').selectOption('Approve');
		await form.locator('#submit-btn').click();
		await eventually(() => {
			expect(made()).toMatchObject({ isActive: true, launches: [] });
		});
		await form.close();

		shared.sandbox.setTime(new Date(Date.now() + 3 * 86_400_000));
		expect(made()?.launches).toHaveLength(1);
	});
});
