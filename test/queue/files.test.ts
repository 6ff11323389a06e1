import { createHash } from 'node:crypto';
import { byId, chain, items, node, TRIGGER } from '../../scripts/n8n/chain';
import { failureOf, outputOf } from '../../scripts/n8n/execution';
import { altcraft } from '../../scripts/start/altcraft-node';
import { useQueueMode } from './support/use-queue-mode';

const shared = useQueueMode();

const TEXT = 'Order A-100\nTotal: 96.50 EUR\n';

/** The hash of a contact that the first suppression list holds. */
const BARRED = createHash('md5').update('nora@example.com').digest('hex');

shared.inQueueMode('what a person starts in the editor', () => {
	it('runs on a worker, which sends the files of its items and gives those that Altcraft has made', async () => {
		shared.sandbox.state.suppressionLists[0]?.contacts.email.add(BARRED);
		const altcraftApi = shared.credential;
		const workflow = chain(
			...items('Order', [{ receipt: TEXT }]),
			node('Receipt', 'n8n-nodes-base.convertToFile', 1.1, {
				operation: 'toText',
				sourceProperty: 'receipt',
				binaryPropertyName: 'receipt',
				options: { fileName: 'receipt.txt' },
			}),
			altcraft(
				'Start',
				{
					resource: 'scenario',
					operation: 'start',
					scenarioId: byId('12'),
					matching: 'email',
					email: 'john@example.com',
					additionalFields: { attachments: 'receipt' },
					options: {},
				},
				{ credentials: { altcraftApi } },
			),
			altcraft(
				'Export',
				{
					resource: 'suppressionList',
					operation: 'export',
					suppressionListId: byId('1'),
					exportType: 'all',
					options: {},
				},
				{ credentials: { altcraftApi } },
			),
			node('Read', 'n8n-nodes-base.extractFromFile', 1, {
				operation: 'text',
				binaryPropertyName: 'data',
				destinationKey: 'text',
				options: {},
			}),
		);
		const { client } = shared.n8n;
		const id = await client.start(await client.createWorkflow(workflow), TRIGGER);
		await shared.n8n.workerOf(id);
		const ended = await client.waitForExecution(id);

		expect(failureOf(ended)).toBeUndefined();
		expect(shared.sandbox.state.scenarioEntries[0]?.attachments).toMatchObject([
			{ name: 'receipt.txt', sha256: createHash('sha256').update(TEXT).digest('hex') },
		]);
		expect(outputOf(ended, 'Read')).toMatchObject([
			{ json: { text: expect.stringContaining(BARRED) as unknown } },
		]);
	});
});
