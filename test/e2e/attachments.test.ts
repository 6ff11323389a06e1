import { createHash } from 'node:crypto';
import { chain, items, node, TRIGGER } from '../../scripts/n8n/chain';
import { failureOf } from '../../scripts/n8n/execution';
import { barContact, expectExported, exportAndRead } from './support/exported';
import { starting } from './support/nodes';
import { OWN_N8N_TIMEOUT, useOwnN8n } from './support/own-n8n';

/** More than n8n keeps in one chunk, and no text. */
const FILE = Buffer.from(Array.from({ length: 300_000 }, (_, index) => (index * 31 + 7) % 256));

const own = useOwnN8n('attachments');

/** In which of n8n's stores the item's files lie; n8n calls the memory "default", and n8n 3 lacks it. */
describe.each(['filesystem', 'database', 'default'])('with files in the store "%s"', (mode) => {
	const start = () => own.start({ N8N_DEFAULT_BINARY_DATA_MODE: mode });

	it(
		'sends an attachment as it is, byte for byte, and gives a file that Altcraft has made',
		async () => {
			const { client, sandbox, credentials: store } = await start();
			const credentials = await store();
			barContact(sandbox);
			const workflow = chain(
				...items('Item', [{ base64: FILE.toString('base64') }]),
				node('File', 'n8n-nodes-base.convertToFile', 1.1, {
					operation: 'toBinary',
					sourceProperty: 'base64',
					binaryPropertyName: 'picture',
					options: { fileName: 'picture.png', mimeType: 'image/png' },
				}),
				starting(credentials, {
					matching: 'profile_id',
					profileId: '66102b984a5d12bd6cc0912f',
					additionalFields: { attachments: 'picture' },
				}),
				...exportAndRead(credentials),
			);
			const execution = await client.execute(await client.createWorkflow(workflow), TRIGGER);
			expect(failureOf(execution)).toBeUndefined();
			expect(sandbox.state.scenarioEntries.flatMap(({ attachments }) => attachments)).toEqual([
				{
					name: 'picture.png',
					mimeType: 'image/png',
					size: FILE.length,
					sha256: createHash('sha256').update(FILE).digest('hex'),
				},
			]);
			expectExported(execution);
		},
		OWN_N8N_TIMEOUT,
	);
});
