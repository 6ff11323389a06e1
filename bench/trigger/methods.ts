import { randomUUID } from 'node:crypto';
import { node } from '../../scripts/n8n/chain';
import type { CredentialInput } from '../../scripts/n8n/credentials';
import type { Workflow } from '../../scripts/n8n/workflow';

type WorkflowNode = Workflow['nodes'][number];

/** The node behind the trigger: what it puts out has arrived. */
export const NEXT = 'Next';

const TRIGGER = 'Trigger';
const TOKEN = 'b7Xq-2mNw-9RtL-4vKz';

/** A way of receiving events. */
export interface Method {
	name: string;
	/** What the trigger asks for, if anything. */
	credential?: CredentialInput;
	/** The headers that requests bring. */
	headers: Record<string, string>;
	/** The trigger, and whatever node makes the items that this package's trigger makes. */
	nodes(webhookId: string, credentials: WorkflowNode['credentials']): WorkflowNode[];
	/** Where the trigger listens, below `/webhook/`. */
	path(webhookId: string): string;
}

const webhook = (name: string, further: readonly WorkflowNode[] = []): Method => ({
	name,
	headers: {},
	nodes: (webhookId) => [
		node(
			TRIGGER,
			'n8n-nodes-base.webhook',
			2.1,
			{ httpMethod: 'POST', path: webhookId, responseMode: 'onReceived', options: {} },
			{ webhookId },
		),
		...further,
	],
	path: (webhookId) => webhookId,
});

const altcraft = (
	name: string,
	parameters: Record<string, unknown>,
	credential?: CredentialInput,
): Method => ({
	name,
	...(credential && { credential }),
	headers: credential ? { Authorization: `Bearer ${TOKEN}` } : {},
	nodes: (webhookId, credentials) => [
		node(TRIGGER, 'n8n-nodes-altcraft.altcraftTrigger', 1.1, parameters, {
			webhookId,
			...(credentials && { credentials }),
		}),
	],
	path: (webhookId) => `${webhookId}/webhook`,
});

/** n8n's built-in Webhook node, with its default answer as soon as a request is there. */
export const plainWebhook = webhook('Webhook');

/** The same, with an item for each event, as this package's trigger has by default. */
export const splitWebhook = webhook('Webhook and Split Out', [
	node('Split Out', 'n8n-nodes-base.splitOut', 1, { fieldToSplitOut: 'body', options: {} }),
]);

/** This package's trigger with an item for each request. */
export const wholeBatches = altcraft('Altcraft Trigger, One Item per Batch', {
	output: 'batch',
});

/** This package's trigger as it is by default. */
export const eachEvent = altcraft('Altcraft Trigger', {});

/** The same, which asks for a token. */
export const secured = altcraft(
	'Altcraft Trigger, Bearer Token',
	{ authentication: 'bearerToken' },
	{ name: 'Bench', type: 'altcraftWebhookApi', data: { kind: 'bearerToken', token: TOKEN } },
);

/** The same, which remembers what came. */
export const dropping = altcraft('Altcraft Trigger, Drop Repeated Events', {
	options: { dropRepeated: true },
});

/** A workflow that begins with a method's trigger. */
export interface Receiver {
	workflow: Workflow;
	/** The path of the production address. */
	path: string;
}

/** @param credentialId of the method's credential, stored */
export function toReceiver(method: Method, credentialId?: string): Receiver {
	const webhookId = randomUUID();
	const { credential } = method;
	const credentials =
		credential && credentialId !== undefined
			? { [credential.type]: { id: credentialId, name: credential.name } }
			: undefined;
	const nodes = [...method.nodes(webhookId, credentials), node(NEXT, 'n8n-nodes-base.noOp', 1, {})];
	const connections: Workflow['connections'] = {};
	nodes.reduce((previous, next) => {
		connections[previous.name] = { main: [[{ node: next.name, type: 'main', index: 0 }]] };
		return next;
	});
	return {
		workflow: { name: `Bench ${webhookId}`, nodes, connections, settings: {} },
		path: `/webhook/${method.path(webhookId)}`,
	};
}
