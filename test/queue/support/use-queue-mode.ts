import { startSandbox, type Sandbox } from '../../../sandbox/server';
import { sandboxCredential } from '../../../scripts/start/examples';
import { findBinaries } from './binaries';
import type { StoredCredential } from './engagements';
import { startQueueMode, type QueueMode } from './queue-mode';

/** In milliseconds: to install n8n for the first time, and to start it. */
const START_TIMEOUT = 1_200_000;

/** What the tests of one file work with. */
export interface QueueModeTests {
	/** `describe`, or `describe.skip` where a server is missing, with the reason on the screen. */
	readonly inQueueMode: jest.Describe;
	/** With two workers at the beginning of each test. */
	readonly n8n: QueueMode;
	/** As new before each test. */
	readonly sandbox: Sandbox;
	/** The credential for the sandbox. */
	readonly credential: StoredCredential;
}

/** Starts n8n in queue mode, and a sandbox, for the tests of one file. */
export function useQueueMode(): QueueModeTests {
	const binaries = findBinaries();
	let current: Pick<QueueModeTests, 'n8n' | 'sandbox' | 'credential'> | undefined;
	const started = () => {
		if (current === undefined) throw new Error('Available within tests alone');
		return current;
	};
	if (typeof binaries === 'string') {
		process.stdout.write(`The tests of n8n's queue mode are skipped. ${binaries}\n`);
	} else {
		beforeAll(async () => {
			const sandbox = await startSandbox();
			const n8n = await startQueueMode(binaries);
			const { name, type, data } = sandboxCredential(sandbox.url);
			const id = await n8n.client.createCredential({ name, type, data });
			current = { n8n, sandbox, credential: { id, name } };
		}, START_TIMEOUT);
		beforeEach(async () => {
			await started().n8n.ensureWorkers(2);
			started().sandbox.reset();
		});
		afterAll(async () => {
			await current?.n8n.stop();
			await current?.sandbox.close();
		});
	}
	return {
		inQueueMode: typeof binaries === 'string' ? describe.skip : describe,
		get n8n() {
			return started().n8n;
		},
		get sandbox() {
			return started().sandbox;
		},
		get credential() {
			return started().credential;
		},
	};
}
