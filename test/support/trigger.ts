import 'reflect-metadata';

import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';

import { HookContext, WebhookContext } from 'n8n-core';
import type {
	ICredentialDataDecryptedObject,
	IDataObject,
	INode,
	INodeParameters,
	IWebhookData,
	IWebhookResponseData,
	IWorkflowExecuteAdditionalData,
	Logger,
} from 'n8n-workflow';
import { Workflow } from 'n8n-workflow';

import { AltcraftTrigger } from '../../nodes/AltcraftTrigger/AltcraftTrigger.node';
import { EngineCredentials } from '../../scripts/engine/credentialsHelper';
import { readBody, type Host, type WebhookRequest } from './webhookRequest';

/** A trigger as its form and credential are filled in. */
export interface TriggerSettings {
	parameters?: INodeParameters;
	/** Undefined: none is chosen. */
	credential?: ICredentialDataDecryptedObject | undefined;
	/** `manual`: a person listens for a test event in the editor. */
	mode?: 'webhook' | 'manual';
	/** What n8n has saved of the workflow's static data before, as its database holds it. */
	saved?: string;
	/** The newest n8n and version of the node, unless it says otherwise. */
	host?: Host;
}

const NEWEST: Host = { n8n: '2.40', typeVersion: 1.1 };

/** A trigger that listens behind a server, as it does in n8n. */
export interface ListeningTrigger {
	url: string;
	/** What the workflow was started with, one entry for each execution. */
	executions: IDataObject[][];
	/** What the node has written to n8n's log. */
	log: Array<[level: keyof Logger, text: string]>;
	/** What n8n has saved of the workflow's static data, as its database holds it. */
	readonly saved: string;
	/** Runs what n8n runs when the workflow is activated; it throws what keeps that from happening. */
	activate(): Promise<void>;
	/** Runs what n8n runs when the workflow is deactivated. */
	deactivate(): Promise<boolean>;
	/** Lets so many answers not reach the sender, although n8n has done all else. */
	loseAnswers(count: number): void;
	close(): Promise<void>;
}

const NODE = 'Altcraft Trigger';

/** Starts a server that treats a request as n8n does, with its own context for the node. */
export async function listen(settings: TriggerSettings = {}): Promise<ListeningTrigger> {
	const trigger = new AltcraftTrigger();
	const executions: IDataObject[][] = [];
	const log: ListeningTrigger['log'] = [];
	let saved = settings.saved ?? '{}';
	let toLose = 0;

	const answer = async (request: WebhookRequest, response: ServerResponse) => {
		if (!(await readBody(request, response, settings.host ?? NEWEST))) return;
		const { workflow, node } = workflowWith(trigger, settings, saved);
		const data = additionalData(settings, { httpRequest: request, httpResponse: response });
		const { mode = 'webhook' } = settings;
		const context = new WebhookContext(
			workflow,
			node,
			data,
			mode,
			webhookData(trigger, data),
			[],
			null,
		);
		Object.defineProperty(context, 'logger', { value: loggerTo(log) });
		const result = await trigger.webhook.call(context);
		const { workflowData } = result;
		if (workflowData !== undefined) {
			executions.push((workflowData[0] ?? []).map(({ json }) => json));
		}
		// n8n saves before it answers, and nothing of a test run.
		if (mode === 'webhook' && workflow.staticData.__dataChanged === true) {
			saved = JSON.stringify(workflow.staticData);
		}
		if (toLose > 0) {
			toLose -= 1;
			request.socket.destroy();
		} else send(trigger, result, response);
	};
	const server = createServer((request, response) => {
		answer(request, response).catch((error: unknown) => {
			response.writeHead(500).end(`n8n could not start the workflow: ${String(error)}`);
		});
	});
	const hook = () => {
		const { workflow, node } = workflowWith(trigger, settings, saved);
		const data = additionalData(settings, {});
		return new HookContext(workflow, node, data, 'trigger', 'activate', webhookData(trigger, data));
	};
	const lifecycle = trigger.webhookMethods.default;
	return {
		url: await start(server),
		executions,
		log,
		get saved() {
			return saved;
		},
		activate: async () => {
			if (await lifecycle.checkExists.call(hook())) return;
			await lifecycle.create.call(hook());
		},
		deactivate: async () => await lifecycle.delete.call(hook()),
		loseAnswers: (count) => {
			toLose = count;
		},
		close: async () => {
			server.close();
			server.closeAllConnections();
			await once(server, 'close');
		},
	};
}

const loggerTo = (log: ListeningTrigger['log']): Logger => ({
	error: (text) => log.push(['error', text]),
	warn: (text) => log.push(['warn', text]),
	info: (text) => log.push(['info', text]),
	debug: (text) => log.push(['debug', text]),
});

async function start(server: Server): Promise<string> {
	server.listen(0, '127.0.0.1');
	await once(server, 'listening');
	const address = server.address();
	if (address === null || typeof address === 'string') throw new Error('The server has no port');
	return `http://127.0.0.1:${String(address.port)}/`;
}

/** n8n's answer for the response mode "onReceived": what the description says wins, a string is sent as it is. */
function send(
	{ description }: AltcraftTrigger,
	{ noWebhookResponse, webhookResponse, workflowData }: IWebhookResponseData,
	response: ServerResponse,
) {
	if (noWebhookResponse === true) return;
	const ofDescription = description.webhooks?.[0]?.responseData ?? 'firstEntryJson';
	const body: unknown = workflowData === undefined ? webhookResponse : ofDescription;
	response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' });
	response.end(typeof body === 'string' ? body : JSON.stringify(body));
}

/** Anew for each request, from what the database holds, as n8n does. */
function workflowWith(trigger: AltcraftTrigger, settings: TriggerSettings, saved: string) {
	const find = () => trigger;
	const { parameters = {}, credential, host = NEWEST } = settings;
	const workflow = new Workflow({
		id: 'workflow-1',
		name: 'Test',
		active: true,
		nodeTypes: { getByName: find, getByNameAndVersion: find, getKnownTypes: () => ({}) },
		connections: {},
		staticData: JSON.parse(saved) as IDataObject,
		nodes: [
			{
				id: 'node-1',
				name: NODE,
				type: 'n8n-nodes-altcraft.altcraftTrigger',
				typeVersion: host.typeVersion,
				position: [0, 0],
				webhookId: '7b4f5c6e-0000-4000-8000-000000000000',
				parameters,
				...(credential && {
					credentials: { altcraftWebhookApi: { id: '1', name: 'Altcraft Webhook Test' } },
				}),
			},
		],
	});
	const node: INode | undefined = workflow.nodes[NODE];
	if (node === undefined) throw new Error('The workflow has no node');
	return { workflow, node };
}

function additionalData(
	{ credential = {} }: TriggerSettings,
	http: { httpRequest?: IncomingMessage; httpResponse?: ServerResponse },
): IWorkflowExecuteAdditionalData {
	const data: object = {
		...http,
		credentialsHelper: new EngineCredentials(credential),
		instanceBaseUrl: 'http://127.0.0.1/',
		webhookBaseUrl: 'http://127.0.0.1/webhook',
		variables: {},
	};
	// A webhook needs no more of it.
	return data as IWorkflowExecuteAdditionalData;
}

function webhookData(
	{ description }: AltcraftTrigger,
	workflowExecuteAdditionalData: IWorkflowExecuteAdditionalData,
): IWebhookData {
	const [webhookDescription] = description.webhooks ?? [];
	if (webhookDescription === undefined) throw new Error('The node has no webhook');
	return {
		httpMethod: 'POST',
		node: NODE,
		path: 'webhook',
		webhookDescription,
		workflowId: 'workflow-1',
		workflowExecuteAdditionalData,
	};
}
