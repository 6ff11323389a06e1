import { join } from 'node:path';
import { startSandbox, type Sandbox } from '../../../sandbox/server';
import { N8nClient } from '../../../scripts/n8n/client';
import { installPackage } from '../../../scripts/n8n/community-package';
import { startN8n, type N8nInstance } from '../../../scripts/n8n/instance';
import type { Workflow } from '../../../scripts/n8n/workflow';
import { REPOSITORY, sandboxCredential } from '../../../scripts/start/examples';
import { sharedAddresses } from './shared-n8n';

/** In milliseconds: a test that starts an n8n of its own; the first start takes longest. */
export const OWN_N8N_TIMEOUT = 240_000;

/** What a node chooses. */
export type Credentials = NonNullable<Workflow['nodes'][number]['credentials']>;

/** An n8n with settings of its own, and a sandbox. */
export interface OwnN8n {
	readonly instance: N8nInstance;
	readonly client: N8nClient;
	readonly sandbox: Sandbox;
	/** Stores the sandbox's credential, for a node: n8n knows its type once the package is there. */
	readonly credentials: () => Promise<Credentials>;
}

/** Lets the tests of one file start n8ns with settings of their own, one after another, in one user folder. */
export function useOwnN8n(name: string, { installed = true } = {}) {
	const userFolder = () => join(sharedAddresses().folder, name);
	const running: Array<Pick<OwnN8n, 'instance' | 'sandbox'>> = [];
	const stop = async () => {
		for (const { instance, sandbox } of running.splice(0)) {
			await instance.stop();
			await sandbox.close();
		}
	};
	if (installed) beforeAll(() => installPackage(REPOSITORY, userFolder()), OWN_N8N_TIMEOUT);
	afterEach(stop);
	return {
		userFolder,
		stop,
		start: async (variables: NodeJS.ProcessEnv): Promise<OwnN8n> => {
			const { installation } = sharedAddresses();
			const instance = await startN8n({ installation, userFolder: userFolder(), variables });
			const sandbox = await startSandbox();
			running.push({ instance, sandbox });
			const client = await N8nClient.signIn(instance.url);
			const credentials = async () => {
				const credential = sandboxCredential(sandbox.url);
				const id = await client.createCredential(credential);
				return { altcraftApi: { id, name: credential.name } };
			};
			return { instance, client, sandbox, credentials };
		},
	};
}
