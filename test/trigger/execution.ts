import { WorkflowExecute } from 'n8n-core';
import type {
	IDataObject,
	IExecuteFunctions,
	INode,
	INodeType,
	INodeTypes,
	IWorkflowExecuteAdditionalData,
} from 'n8n-workflow';
import { createRunExecutionData, NodeConnectionTypes, Workflow } from 'n8n-workflow';

import { AltcraftTrigger } from '../../nodes/AltcraftTrigger/AltcraftTrigger.node';
import { silentHooks } from '../../scripts/engine/hooks';

const TRIGGER = 'Altcraft Trigger';
const NEXT = 'Next';
const FAILED = 'Failed';

/** Hands on what it gets. */
const noOp: INodeType = {
	description: {
		displayName: 'No Operation',
		name: 'noOp',
		group: ['transform'],
		version: 1,
		description: 'Hands on what it gets',
		defaults: {},
		inputs: [NodeConnectionTypes.Main],
		outputs: [NodeConnectionTypes.Main],
		properties: [],
	},
	async execute(this: IExecuteFunctions) {
		return await Promise.resolve([this.getInputData()]);
	},
};

const node = (name: string, type: string, settings: Partial<INode> = {}): INode => ({
	id: name,
	name,
	type,
	typeVersion: 1,
	position: [0, 0],
	parameters: {},
	...settings,
});

/**
 * Runs a workflow that the trigger began, through n8n's own engine: the trigger with its two outputs, success and
 * error, and a node behind each.
 *
 * @param started what the trigger gave n8n
 * @returns what has reached either node
 */
export async function execute(started: IDataObject[], settings: Partial<INode> = {}) {
	const find = (type: string) => (type === 'noOp' ? noOp : new AltcraftTrigger());
	const nodeTypes: INodeTypes = {
		getByName: find,
		getByNameAndVersion: find,
		getKnownTypes: () => ({}),
	};
	const trigger = node(TRIGGER, 'altcraftTrigger', {
		typeVersion: 1.1,
		onError: 'continueErrorOutput',
		...settings,
	});
	const to = (name: string) => [{ node: name, type: NodeConnectionTypes.Main, index: 0 }];
	const workflow = new Workflow({
		id: 'workflow-1',
		name: 'Test',
		active: true,
		nodeTypes,
		settings: { executionOrder: 'v1' },
		nodes: [trigger, node(NEXT, 'noOp'), node(FAILED, 'noOp')],
		connections: { [TRIGGER]: { main: [to(NEXT), to(FAILED)] } },
	});
	const json = started.map((each) => ({ json: each }));
	const data = createRunExecutionData({
		executionData: {
			nodeExecutionStack: [{ node: trigger, data: { main: [json] }, source: null }],
		},
	});
	const { status, data: ended } = await new WorkflowExecute(
		additionalData(),
		'webhook',
		data,
	).processRunExecutionData(workflow);
	const reached = (name: string) =>
		(ended.resultData.runData[name] ?? []).flatMap((run) =>
			(run.data?.main?.[0] ?? []).map((item) => item.json),
		);
	return { status, next: reached(NEXT), failed: reached(FAILED) };
}

function additionalData(): IWorkflowExecuteAdditionalData {
	const data: Partial<IWorkflowExecuteAdditionalData> = {
		hooks: silentHooks('webhook', '1'),
		webhookBaseUrl: 'http://127.0.0.1/webhook',
		variables: {},
	};
	// The engine needs no more of it to run nodes that ask for nothing.
	return data as IWorkflowExecuteAdditionalData;
}
