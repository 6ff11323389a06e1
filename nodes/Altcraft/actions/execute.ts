import type { IDataObject, IExecuteFunctions, INode, INodeExecutionData } from 'n8n-workflow';

import { InvalidParameter, toErrorItem, toNodeError } from '../errors';
import type { Field, Values } from '../fields/field';
import { readFields } from '../fields/field';
import { readOptions } from '../fields/options';
import type { Connection } from '../transport/request';
import { connect, send } from '../transport/request';
import { hashOf, newRun, toHeader } from '../transport/requestId';
import type { Operation, Resource } from './operation';
import { toItem } from './output';
import { itemValues } from './values';

/** What all items of a run have in common. */
interface Run {
	context: IExecuteFunctions;
	operation: Operation;
	connection: Connection;
	/** Names this run of the node in this execution, the same again when n8n retries it. */
	identity: readonly unknown[];
}

/**
 * Runs the chosen operation for each item: one output item per input item, in order.
 *
 * @throws {NodeApiError | NodeOperationError} for the first item that fails, unless the node continues on fail
 */
export async function execute(
	context: IExecuteFunctions,
	resources: readonly Resource[],
): Promise<INodeExecutionData[][]> {
	const node = context.getNode();
	const results: INodeExecutionData[] = [];
	let run: Run | undefined;
	for (const itemIndex of context.getInputData().keys()) {
		try {
			run ??= await prepare(context, node, resources);
			results.push({ json: await runItem(run, itemIndex), pairedItem: { item: itemIndex } });
		} catch (thrown) {
			const error = toNodeError(node, thrown, itemIndex);
			if (!context.continueOnFail()) throw error;
			results.push(toErrorItem(error, itemIndex));
		}
	}
	return [results];
}

async function prepare(
	context: IExecuteFunctions,
	node: INode,
	resources: readonly Resource[],
): Promise<Run> {
	const execution = context.getExecutionId();
	return {
		context,
		operation: chosenOperation(itemValues(context, 0), resources),
		connection: await connect(context),
		identity: [
			context.getInstanceId(),
			context.getWorkflow().id,
			// n8n writes "__UNKNOWN__" where it keeps no record of an execution.
			/^\d+$/.test(execution) ? execution : newRun(),
			node.id,
			Number(context.getWorkflowDataProxy(0).$runIndex),
		],
	};
}

function chosenOperation(values: Values, resources: readonly Resource[]): Operation {
	const resource = resources.find(({ value }) => value === values.get('resource'));
	const operation = resource?.operations.find(({ value }) => value === values.get('operation'));
	if (operation === undefined) {
		throw new InvalidParameter(
			resource === undefined ? 'Resource' : 'Operation',
			'has a value that this version of the node does not have',
			'Choose one from the list, or update n8n-nodes-altcraft',
		);
	}
	return operation;
}

async function runItem(run: Run, itemIndex: number): Promise<IDataObject> {
	const { context, operation, connection } = run;
	const values = itemValues(context, itemIndex);
	const { requestId, timeout } = readOptions(values);
	const isKey = ({ identifies }: Field) => identifies === true;
	const key = await readFields(operation.fields.filter(isKey), values);
	const rest = await readFields(
		operation.fields.filter((field) => !isKey(field)),
		values,
	);
	const answer = await send(context, connection, {
		endpoint: operation.endpoint,
		body: { ...key, ...rest },
		timeout,
		requestId:
			requestId === undefined
				? hashOf([...run.identity, itemIndex, operation.endpoint, key])
				: toHeader(requestId, 'Request ID'),
	});
	return toItem(answer);
}
