import { byId, chain } from '../../../scripts/n8n/chain';
import type { Editor } from '../../../scripts/n8n/editor/editor';
import { eventually } from '../../../scripts/n8n/editor/eventually';
import type { NodeView } from '../../../scripts/n8n/editor/node-view';
import { altcraft } from '../../../scripts/start/altcraft-node';
import { useEditor } from './support/use-editor';

const { shared, story } = useEditor();

const NODE = 'Import';

async function openImport(editor: Editor): Promise<NodeView> {
	const node = altcraft(NODE, {
		resource: 'scenario',
		operation: 'importAndStart',
		scenarioId: byId('12'),
		email: 'zoe@example.com',
	});
	await editor.openWorkflow(await shared.n8n.createWorkflow(chain(node)));
	return editor.openNode(NODE);
}

/** The fields that name a subscription in a channel. */
const CHANNELS = {
	Email: ['Email'],
	Notify: ['Phone'],
	Push: ['Provider', 'Subscription ID'],
	SMS: ['Phone'],
	'Telegram Bot': ['Chat ID'],
	Viber: ['Phone'],
	WhatsApp: ['Phone'],
};

describe('subscriptions', () => {
	story('show the fields of their channel', async (editor) => {
		const node = await openImport(editor);
		const subscription = await node.field('Subscriptions').addRow();
		expect(await subscription.field('Channel').options()).toEqual(Object.keys(CHANNELS));
		for (const [channel, fields] of Object.entries(CHANNELS)) {
			await subscription.field('Channel').choose(channel);
			await eventually(async () => {
				const shown = [channel, ...(await subscription.labels())];
				expect(shown).toEqual([
					channel,
					'Channel',
					...fields,
					'Subscription Resource',
					'Additional Fields',
				]);
			});
		}
	});

	story('are entered one by one, and the profile has them', async (editor) => {
		const node = await openImport(editor);
		const email = await node.field('Subscriptions').addRow();
		const newsletter = email.locator('Subscription Resource');
		await newsletter.open();
		await newsletter.search('newsletter');
		await newsletter.pick('Shop newsletter (#7)');
		const status = await email.field('Additional Fields').add('Status');
		await status.choose('Unconfirmed');

		const sms = await node.field('Subscriptions').addRow();
		await sms.field('Channel').choose('SMS');
		await sms.field('Phone').fill('+79001234567');
		const service = sms.locator('Subscription Resource');
		await service.chooseMode('By ID');
		await service.fill('24');

		await node.execute();
		await eventually(() => {
			const profile = shared.sandbox.state.profiles
				.all()
				.find(({ subscriptions }) =>
					subscriptions.some(({ email }) => email === 'zoe@example.com'),
				);
			expect(profile?.subscriptions).toMatchObject([
				{ channel: 'email', email: 'zoe@example.com', resourceId: 7, status: 'unconfirmed' },
				{ channel: 'sms', phone: '+79001234567', resourceId: 24 },
			]);
		});
	});
});

describe('content', () => {
	story('is entered field by field, and reaches the scenario', async (editor) => {
		const node = await openImport(editor);
		const content = await node.field('Additional Fields').add('Content Fields');
		const order = await content.addRow();
		await order.field('Name').fill('order');
		await order.field('Value').fill('A-100');
		const city = await content.addRow();
		await city.field('Name').fill('city');
		await city.field('Value').fill('Lisbon');
		await node.execute();
		await eventually(() => {
			expect(shared.sandbox.state.scenarioEntries).toMatchObject([
				{ scenarioId: 12, content: { order: 'A-100', city: 'Lisbon' } },
			]);
		});
	});
});
