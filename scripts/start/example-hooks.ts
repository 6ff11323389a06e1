import { z } from 'zod';
import type { HookSettings } from '../../sandbox/server';
import { readExamples, WEBHOOK_TOKEN } from './examples';

const TriggerNode = z.object({
	type: z.literal('n8n-nodes-altcraft.altcraftTrigger'),
	webhookId: z.string(),
});

/**
 * An action hook for each Altcraft Trigger in the examples, to its production address in the n8n at `n8nUrl`, set up as
 * docs/action-hooks.md says.
 * @param id of one example; all of them by default
 */
export async function exampleHooks(n8nUrl: string, id?: string): Promise<HookSettings[]> {
	const examples = await readExamples();
	const wanted = examples.filter(({ workflow }) => id === undefined || workflow.id === id);
	return wanted.flatMap(({ workflow }) =>
		workflow.nodes.flatMap((node) => {
			const { success, data: trigger } = TriggerNode.safeParse(node);
			return success ? hookTo(n8nUrl, trigger.webhookId, workflow.name) : [];
		}),
	);
}

const hookTo = (n8nUrl: string, webhookId: string, name: string): HookSettings => ({
	// The last part is the path in the description of the trigger.
	url: `${n8nUrl}/webhook/${webhookId}/webhook`,
	name,
	connection: { type: 'bearer', token: WEBHOOK_TOKEN },
	customData: ['email'],
	successMessage: '.*OK.*',
});
