import type { INodeExecutionData, IWebhookFunctions, IWebhookResponseData } from 'n8n-workflow';

import { toNodeError } from '../shared/errors';
import { checkSecret, readSecret } from './authentication';
import { readElements } from './body';
import { passes } from './filter';
import { toReceived, type Received } from './receivedEvent';
import { Refusal, refuse } from './refusal';
import { withoutRepeated } from './repeated';
import { readSettings, type Settings } from './settings';

/** The answer that Altcraft takes for a success (page "JSON batch request"); n8n sends it with the status 200. */
export const SUCCESS = 'OK';

/** Takes one request: a batch of events. The workflow starts if any of them is wanted. */
export async function receive(context: IWebhookFunctions): Promise<IWebhookResponseData> {
	try {
		await authenticate(context);
		const settings = readSettings(context);
		const wanted = await readWanted(context, settings);
		return {
			webhookResponse: SUCCESS,
			...(wanted.length > 0 && { workflowData: [toItems(wanted, settings)] }),
		};
	} catch (thrown) {
		if (thrown instanceof Refusal) return refuse(context, thrown);
		throw toNodeError(context.getNode(), thrown);
	}
}

/** @throws {Refusal} when the request may not start anything */
async function authenticate(context: IWebhookFunctions): Promise<void> {
	const secret = await readSecret(context).catch((thrown: unknown) => {
		// Of no use to the sender: whoever runs n8n has to act.
		const { message } = toNodeError(context.getNode(), thrown);
		throw new Refusal(403, 'Authentication is not set up', { misconfiguration: message });
	});
	if (secret !== undefined) checkSecret(secret, context.getHeaderData());
}

async function readWanted(
	context: IWebhookFunctions,
	{ filter, dropRepeated }: Settings,
): Promise<Received[]> {
	const received = (await readElements(context)).map(toReceived);
	const passed = received.filter((each) => passes(each, filter));
	return dropRepeated ? withoutRepeated(passed, memoryOf(context)) : passed;
}

/** n8n saves no static data of a test run, where a person waits for the event: nothing is remembered there. */
const memoryOf = (context: IWebhookFunctions) =>
	context.getMode() === 'manual' ? {} : context.getWorkflowStaticData('node');

function toItems(received: readonly Received[], { output }: Settings): INodeExecutionData[] {
	const events = received.map(({ json }) => json);
	return output === 'batch' ? [{ json: { events } }] : events.map((json) => ({ json }));
}
