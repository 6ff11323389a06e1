import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { startSandbox, type Sandbox } from '../../sandbox/server';
import { byId, chain, items, node, TRIGGER } from '../../scripts/n8n/chain';
import { N8nClient } from '../../scripts/n8n/client';
import { installPackage } from '../../scripts/n8n/community-package';
import { failureOf } from '../../scripts/n8n/execution';
import { startN8n, type N8nInstance } from '../../scripts/n8n/instance';
import { altcraft } from '../../scripts/start/altcraft-node';
import { REPOSITORY, sandboxCredential } from '../../scripts/start/examples';
import { sharedAddresses } from './support/shared-n8n';

/** More than n8n keeps in one chunk, and no text. */
const FILE = Buffer.from(Array.from({ length: 300_000 }, (_, index) => (index * 31 + 7) % 256));

/** In milliseconds: each test starts an n8n of its own, and the first start takes longest. */
const TIMEOUT = 240_000;

const userFolder = () => join(sharedAddresses().folder, 'attachments');
let sandbox: Sandbox | undefined;
let n8n: N8nInstance | undefined;

beforeAll(() => installPackage(REPOSITORY, userFolder()), TIMEOUT);
afterEach(async () => {
	await n8n?.stop();
	await sandbox?.close();
});

/** In which of n8n's stores the item's files lie; n8n calls the memory "default". */
describe.each(['filesystem', 'database', 'default'])('with files in the store "%s"', (mode) => {
	it(
		'sends an attachment as it is, byte for byte',
		async () => {
			sandbox = await startSandbox();
			n8n = await startN8n({
				installation: sharedAddresses().installation,
				userFolder: userFolder(),
				variables: { N8N_DEFAULT_BINARY_DATA_MODE: mode },
			});
			const client = await N8nClient.signIn(n8n.url);
			const credential = sandboxCredential(sandbox.url);
			const id = await client.createCredential(credential);
			const workflow = chain(
				...items('Item', [{ base64: FILE.toString('base64') }]),
				node('File', 'n8n-nodes-base.convertToFile', 1.1, {
					operation: 'toBinary',
					sourceProperty: 'base64',
					binaryPropertyName: 'picture',
					options: { fileName: 'picture.png', mimeType: 'image/png' },
				}),
				altcraft(
					'Start',
					{
						resource: 'scenario',
						operation: 'start',
						scenarioId: byId('12'),
						matching: 'profile_id',
						profileId: '66102b984a5d12bd6cc0912f',
						additionalFields: { attachments: 'picture' },
						options: {},
					},
					{ credentials: { altcraftApi: { id, name: credential.name } } },
				),
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
		},
		TIMEOUT,
	);
});
