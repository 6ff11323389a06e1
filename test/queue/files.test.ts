import { createHash } from 'node:crypto';
import { chain, items, node, TRIGGER } from '../../scripts/n8n/chain';
import { failureOf } from '../../scripts/n8n/execution';
import { barContact, expectExported, exportAndRead } from '../e2e/support/exported';
import { starting } from '../e2e/support/nodes';
import { useQueueMode } from './support/use-queue-mode';

const shared = useQueueMode();

const TEXT = 'Order A-100\nTotal: 96.50 EUR\n';

shared.inQueueMode('what a person starts in the editor', () => {
	it('runs on a worker, which sends the files of its items and gives those that Altcraft has made', async () => {
		barContact(shared.sandbox);
		const altcraftApi = shared.credential;
		const workflow = chain(
			...items('Order', [{ receipt: TEXT }]),
			node('Receipt', 'n8n-nodes-base.convertToFile', 1.1, {
				operation: 'toText',
				sourceProperty: 'receipt',
				binaryPropertyName: 'receipt',
				options: { fileName: 'receipt.txt' },
			}),
			starting({ altcraftApi }, { additionalFields: { attachments: 'receipt' } }),
			...exportAndRead({ altcraftApi }),
		);
		const { client } = shared.n8n;
		const id = await client.start(await client.createWorkflow(workflow), TRIGGER);
		await shared.n8n.workerOf(id);
		const ended = await client.waitForExecution(id);

		expect(failureOf(ended)).toBeUndefined();
		expect(shared.sandbox.state.scenarioEntries[0]?.attachments).toMatchObject([
			{ name: 'receipt.txt', sha256: createHash('sha256').update(TEXT).digest('hex') },
		]);
		expectExported(ended);
	});
});
