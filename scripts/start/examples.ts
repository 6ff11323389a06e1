import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { CredentialInput } from '../n8n/credentials';
import { Workflow } from '../n8n/workflow';
import { SANDBOX_TOKENS } from '../../sandbox/tokens';

/** The repository's folder. */
export const REPOSITORY = join(__dirname, '..', '..');

/** The example workflows, one file each. */
const EXAMPLES = join(REPOSITORY, 'examples');

/** The credential that the example workflows refer to. */
export const SANDBOX_CREDENTIAL = { id: 'altcraftSandbox1', name: 'Altcraft Sandbox' } as const;

/** The credential of the triggers in the example workflows. */
const WEBHOOK_CREDENTIAL = {
	id: 'altcraftSandbox2',
	name: 'Altcraft Sandbox Webhook',
} as const;

/** What the sandbox's action hooks bring, so that the triggers in the examples know them. */
export const WEBHOOK_TOKEN = 'made-up-token-of-the-sandbox';

/** An example workflow and the name of its file. */
export interface Example {
	file: string;
	workflow: Workflow;
}

/** @returns the workflows of the folder `examples`, by file name */
export async function readExamples(): Promise<Example[]> {
	const files = (await readdir(EXAMPLES)).filter((file) => file.endsWith('.json')).sort();
	return Promise.all(
		files.map(async (file) => {
			const json: unknown = JSON.parse(await readFile(join(EXAMPLES, file), 'utf8'));
			return { file, workflow: Workflow.parse(json) };
		}),
	);
}

/** @returns the examples' credential for a sandbox at this address, with the token that may do everything */
export function sandboxCredential(sandboxUrl: string): CredentialInput {
	return {
		...SANDBOX_CREDENTIAL,
		type: 'altcraftApi',
		data: { host: sandboxUrl, token: SANDBOX_TOKENS.full, allowUnauthorizedCerts: false },
	};
}

/** @returns the credential of the examples' triggers, with the token that the sandbox's action hooks bring */
export function webhookCredential(): CredentialInput {
	return {
		...WEBHOOK_CREDENTIAL,
		type: 'altcraftWebhookApi',
		data: { kind: 'bearerToken', token: WEBHOOK_TOKEN },
	};
}
