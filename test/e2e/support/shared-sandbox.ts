import { startSandbox, type Sandbox } from '../../../sandbox/server';
import type { N8nClient } from '../../../scripts/n8n/client';
import { sharedAddresses, sharedN8n } from './shared-n8n';

/** What the tests of one file work with. */
export interface Shared {
	/** The n8n that all test files share. */
	readonly n8n: N8nClient;
	/** At the address that the examples' credential points to; as new before each test. */
	readonly sandbox: Sandbox;
}

/** Signs in to the shared n8n and starts a sandbox for the tests of one file. */
export function useSharedN8n(): Shared {
	let current: Shared | undefined;
	let running: Sandbox | undefined;
	const started = () => {
		if (current === undefined) throw new Error('Available within tests alone');
		return current;
	};
	beforeAll(async () => {
		const sandbox = await startSandbox({ port: sharedAddresses().sandboxPort });
		// Its port is that of the next file, too, also where the next step fails.
		running = sandbox;
		current = { n8n: await sharedN8n(), sandbox };
	});
	beforeEach(() => {
		started().sandbox.reset();
	});
	afterAll(async () => {
		await running?.close();
	});
	return {
		get n8n() {
			return started().n8n;
		},
		get sandbox() {
			return started().sandbox;
		},
	};
}
