import type { INodeExecutionData, IWebhookFunctions, IWebhookResponseData } from 'n8n-workflow';

import { toNodeError } from '../shared/errors';
import { isObject } from '../shared/checks';
import { checkSecret, readSecret } from './authentication';
import { readElements } from './body';
import { isOn, passes, toFilter } from './filter';
import { toReceived, type Received } from './receivedEvent';
import { Refusal, refuse } from './refusal';
import { withoutRepeated } from './repeated';

/** The answer that Altcraft takes for a success (page "JSON batch request"); n8n sends it with the status 200. */
export const SUCCESS = 'OK';

/** Takes one request: a batch of events. The workflow starts if any of them is wanted. */
export async function receive(context: IWebhookFunctions): Promise<IWebhookResponseData> {
	try {
		await authenticate(context);
		const wanted = await readWanted(context);
		return {
			webhookResponse: SUCCESS,
			...(wanted.length > 0 && { workflowData: [toItems(context, wanted)] }),
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
		context.logger.warn(`Altcraft Trigger refuses requests: ${message}`);
		throw new Refusal(403, 'Authentication is not set up');
	});
	if (secret !== undefined) checkSecret(secret, context.getHeaderData());
}

async function readWanted(context: IWebhookFunctions): Promise<Received[]> {
	const options: unknown = context.getNodeParameter('options', {});
	const filter = toFilter(context.getNodeParameter('events', []), options);
	const received = (await readElements(context)).map(toReceived);
	const passed = received.filter((each) => passes(each, filter));
	const drops = isObject(options) && isOn(options.dropRepeated, 'Drop Repeated Events');
	return drops ? withoutRepeated(passed, memoryOf(context)) : passed;
}

/** n8n saves no static data of a test run, where a person waits for the event: nothing is remembered there. */
const memoryOf = (context: IWebhookFunctions) =>
	context.getMode() === 'manual' ? {} : context.getWorkflowStaticData('node');

function toItems(context: IWebhookFunctions, received: Received[]): INodeExecutionData[] {
	const events = received.map(({ json }) => json);
	return context.getNodeParameter('output', 'eachEvent') === 'batch'
		? [{ json: { events } }]
		: events.map((json) => ({ json }));
}
