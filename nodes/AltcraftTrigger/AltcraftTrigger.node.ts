import type {
	IHookFunctions,
	INodeType,
	INodeTypeDescription,
	IWebhookFunctions,
	IWebhookResponseData,
} from 'n8n-workflow';
import { NodeConnectionTypes } from 'n8n-workflow';

import { DESCRIPTION } from '../shared/form/description';
import { checkSettings } from './lifecycle';
import { altcraftWebhookApiTest } from './methods/credentialTest';
import { properties } from './properties';
import { receive, SUCCESS } from './receive';
import { subtitle } from './subtitle';

export class AltcraftTrigger implements INodeType {
	description: INodeTypeDescription = {
		displayName: 'Altcraft Trigger',
		name: 'altcraftTrigger',
		icon: { light: 'file:../../icons/altcraft.svg', dark: 'file:../../icons/altcraft.dark.svg' },
		group: ['trigger'],
		// n8n treats a webhook of version 1 as its own first Webhook node: it evaluates an expression for each request.
		version: 1.1,
		subtitle,
		description: DESCRIPTION,
		eventTriggerDescription: 'Let an action hook of Altcraft send to the test URL',
		activationMessage:
			'The action hook of Altcraft can now send to the production URL of this trigger.',
		defaults: { name: 'Altcraft Trigger' },
		triggerPanel: {
			header: 'Receive events from Altcraft',
			executionsHelp: {
				inactive:
					'<b>While you build the workflow</b>, press the button and let an action hook of Altcraft send to the test URL, which listens for two minutes. <br /> <br /> <b>To receive events all the time</b>, publish or activate the workflow and enter the production URL in the hook. Those executions appear in the executions list, not in the editor.',
				active:
					'<b>While you build the workflow</b>, press the button and let an action hook of Altcraft send to the test URL, which listens for two minutes. <br /> <br /> <b>The workflow receives events all the time</b> at the production URL. Those executions appear in the <a data-key="executions">executions list</a>, not in the editor.',
			},
			activationHint:
				'Once the workflow is finished, publish or activate it and enter the production URL in the action hook.',
		},
		inputs: [],
		outputs: [NodeConnectionTypes.Main],
		credentials: [
			{
				name: 'altcraftWebhookApi',
				required: true,
				testedBy: 'altcraftWebhookApiTest',
				displayOptions: {
					show: { authentication: ['basicAuth', 'bearerToken', 'headerAuth'] },
				},
			},
		],
		webhooks: [
			{
				name: 'default',
				httpMethod: 'POST',
				path: 'webhook',
				// Answers before the workflow has run; without the text, n8n sends a text of its own.
				responseMode: 'onReceived',
				responseData: SUCCESS,
			},
		],
		properties,
	};

	methods = { credentialTest: { altcraftWebhookApiTest } };

	webhookMethods = {
		default: {
			/** Altcraft has no request that lists hooks: whether there is one is unknown, and `create` does no harm. */
			async checkExists(this: IHookFunctions): Promise<boolean> {
				return await Promise.resolve(false);
			},

			/** Altcraft has no request that makes a hook, so a person does it; what can be checked are the node's settings. */
			async create(this: IHookFunctions): Promise<boolean> {
				await checkSettings(this);
				return true;
			},

			/** Altcraft has no request that removes a hook: it sends until a person stops it, and n8n answers 404. */
			async delete(this: IHookFunctions): Promise<boolean> {
				return await Promise.resolve(true);
			},
		},
	};

	async webhook(this: IWebhookFunctions): Promise<IWebhookResponseData> {
		return await receive(this);
	}
}
