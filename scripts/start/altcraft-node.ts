import { node } from '../n8n/chain';
import type { Workflow } from '../n8n/workflow';
import { SANDBOX_CREDENTIAL } from './examples';

/** The Altcraft node with the sandbox's credential; `rest` holds settings such as `onError`. */
export function altcraft(
	name: string,
	parameters: Record<string, unknown>,
	rest: Record<string, unknown> = {},
): Workflow['nodes'][number] {
	return node(name, 'n8n-nodes-altcraft.altcraft', 1, parameters, {
		credentials: { altcraftApi: SANDBOX_CREDENTIAL },
		...rest,
	});
}
