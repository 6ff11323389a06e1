import 'reflect-metadata';

import { Container } from '@n8n/di';
import { BinaryDataConfig, BinaryDataService, WorkflowExecute } from 'n8n-core';
import { SSHClientsManager } from 'n8n-core/dist/execution-engine/ssh-clients-manager';
import type {
	IBinaryData,
	IDataObject,
	IExecuteFunctions,
	INode,
	INodeExecutionData,
	INodeParameters,
	INodeType,
	INodeTypes,
	ITaskData,
	IWorkflowExecuteAdditionalData,
} from 'n8n-workflow';
import { NodeConnectionTypes, Workflow } from 'n8n-workflow';

import { nodeOf } from '../generate/nodes';
import { EngineCredentials } from './credentialsHelper';
import { silentHooks } from './hooks';

/** A file that the first node of the workflow puts into n8n's binary storage. */
export interface InputFile {
	content: Buffer;
	name?: string;
	mimeType?: string;
}

export interface InputItem {
	json?: IDataObject;
	files?: Record<string, InputFile>;
}

export interface Run {
	parameters: INodeParameters;
	/** One empty item, unless said otherwise. */
	items?: InputItem[];
	/** The node's name in the workflow. */
	name?: string;
	/** The node's settings: onError, retryOnFail, … */
	settings?: Partial<INode>;
	host: string;
	token?: string;
	allowUnauthorizedCerts?: boolean;
	/** Undefined: n8n keeps no record of the execution. */
	executionId?: string;
	/** The node under test; the one that has the resource unless told. */
	nodeType?: INodeType;
	/** Gets what stops the execution, as n8n's button does. */
	onStart?: (cancel: () => void) => void;
}

export interface Outcome {
	/** The items of the node's output; with the error output, of its first. */
	items: INodeExecutionData[];
	/** The items of the error output. */
	errorItems: INodeExecutionData[];
	error: NonNullable<ITaskData['error']> | undefined;
	/** What n8n shows above the output. */
	hints: string[];
	/** Everything that n8n would save of the execution. */
	saved: string;
}

/** The engine keeps a timer for SSH connections, which would keep the test run from ending. */
export function stopEngine() {
	Container.get(SSHClientsManager).onShutdown();
}

const FIRST = 'First';
const NODE = 'Altcraft';
const SECRET_NAME = 'Altcraft Test';
const PACKAGE = 'n8n-nodes-altcraft';

/**
 * Runs a workflow of two nodes, one that gives the items and the node under test, through n8n's own
 * execution engine: its expressions, retries, error outputs, binary storage and HTTP.
 */
export async function run(options: Run): Promise<Outcome> {
	const { items = [{}], settings = {}, parameters, executionId, name = NODE } = options;
	const { nodeType = nodeOf(parameters.resource).node } = options;
	const type = `${PACKAGE}.${nodeType.description.name}`;
	const nodeTypes = toNodeTypes({
		'n8n-nodes-base.manualTrigger': giver(items),
		[type]: nodeType,
	});
	const workflow = new Workflow({
		id: 'workflow-1',
		name: 'Test',
		active: false,
		nodeTypes,
		settings: { executionOrder: 'v1', timezone: 'Europe/Moscow' },
		connections: {
			[FIRST]: { main: [[{ node: name, type: NodeConnectionTypes.Main, index: 0 }]] },
		},
		nodes: [
			{
				id: 'node-1',
				name: FIRST,
				type: 'n8n-nodes-base.manualTrigger',
				typeVersion: 1,
				position: [0, 0],
				parameters: {},
			},
			{
				id: 'node-2',
				name,
				type,
				typeVersion: 1,
				position: [200, 0],
				parameters,
				credentials: { altcraftApi: { id: '1', name: SECRET_NAME } },
				...settings,
			},
		],
	});
	const running = new WorkflowExecute(additionalData(options, executionId), 'manual').run({
		workflow,
	});
	options.onStart?.(() => {
		running.cancel();
	});
	const result = await running;
	const { runData, error } = result.data.resultData;
	const task = runData[name]?.at(-1);
	return {
		items: task?.data?.main?.[0] ?? [],
		errorItems: task?.data?.main?.[1] ?? [],
		error: task?.error ?? error,
		hints: (task?.hints ?? []).map(({ message }) => message),
		saved: JSON.stringify(result),
	};
}

/** Chooses where n8n keeps files: in the items themselves ("default") or in a folder. */
export async function useBinaryMode(mode: 'default' | 'filesystem'): Promise<void> {
	Container.get(BinaryDataConfig).mode = mode;
	await Container.get(BinaryDataService).init();
}

/** A node in place of a trigger that gives the items of the test, their files in n8n's storage. */
function giver(items: InputItem[]): INodeType {
	return {
		description: {
			displayName: 'Manual Trigger',
			name: 'manualTrigger',
			group: ['trigger'],
			version: 1,
			description: 'Gives the items of the test',
			defaults: {},
			inputs: [],
			outputs: [NodeConnectionTypes.Main],
			properties: [],
		},
		async execute(this: IExecuteFunctions) {
			// Items that are given the same files share them in the storage, as after a node that hands them on.
			const once = new Map<object, ReturnType<typeof stored>>();
			const binaryOf = async (files: Record<string, InputFile>) => {
				const storing = once.get(files) ?? stored(this, files);
				once.set(files, storing);
				return await storing;
			};
			return [
				await Promise.all(
					items.map(async ({ json = {}, files }) => ({
						json,
						...(files && { binary: await binaryOf(files) }),
					})),
				),
			];
		},
	};
}

async function stored(context: IExecuteFunctions, files: Record<string, InputFile>) {
	const entries: Array<[string, IBinaryData]> = [];
	for (const [field, { content, name, mimeType }] of Object.entries(files)) {
		entries.push([field, await context.helpers.prepareBinaryData(content, name, mimeType)]);
	}
	return Object.fromEntries(entries);
}

function toNodeTypes(types: Record<string, INodeType>): INodeTypes {
	const find = (name: string): INodeType => {
		const type = types[name];
		if (type === undefined) throw new Error(`No node type ${name}`);
		return type;
	};
	return { getByName: find, getByNameAndVersion: find, getKnownTypes: () => ({}) };
}

function additionalData(
	{ host, token = '', allowUnauthorizedCerts = false }: Run,
	executionId: string | undefined,
): IWorkflowExecuteAdditionalData {
	const data: Partial<IWorkflowExecuteAdditionalData> = {
		hooks: silentHooks('manual', executionId ?? ''),
		credentialsHelper: new EngineCredentials({ host, token, allowUnauthorizedCerts }),
		...(executionId !== undefined && { executionId }),
		instanceBaseUrl: 'http://127.0.0.1/',
		webhookBaseUrl: 'http://127.0.0.1/webhook',
		webhookWaitingBaseUrl: 'http://127.0.0.1/webhook-waiting',
		formWaitingBaseUrl: 'http://127.0.0.1/form-waiting',
		restApiUrl: 'http://127.0.0.1/rest',
		variables: {},
	};
	// The engine needs no more of it to run these two nodes.
	return data as IWorkflowExecuteAdditionalData;
}
