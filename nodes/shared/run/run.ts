import type { IDataObject, IExecuteFunctions, INode } from 'n8n-workflow';

import { InvalidParameter } from '../errors';
import type { AttachedFiles, Field, Values } from '../fields/kit/field';
import { readFields } from '../fields/kit/field';
import { optionsProperty } from '../fields/kit/options';
import type { Connection } from '../transport/request';
import { connect } from '../transport/request';
import { hashOf, newRun } from '../transport/requestId';
import type { Operation, Resource } from '../operation';
import type { ItemReader } from './values';
import { itemReader } from './values';

/** What all items of one run of the node have in common. */
export interface Run {
	context: IExecuteFunctions;
	operation: Operation;
	/** How many items there are. */
	total: number;
	valuesOf: ItemReader;
	connection: Connection;
	/** Names this run of the node in this execution, the same again when n8n retries it. */
	identity: readonly unknown[];
}

/** @throws {InvalidParameter} when the operation is unknown or the credential's host is no address */
export async function prepare(
	context: IExecuteFunctions,
	node: INode,
	resources: readonly Resource[],
): Promise<Run> {
	const valuesOf = itemReader(context, node, (name) => displayNameOf(resources, name));
	const execution: string | undefined = context.getExecutionId();
	return {
		context,
		operation: chosenOperation(valuesOf(0), resources),
		total: context.getInputData().length,
		valuesOf,
		connection: await connect(context),
		identity: [
			context.getInstanceId(),
			context.getWorkflow().id,
			isKept(execution) ? execution : newRun(),
			node.id,
			Number(context.getWorkflowDataProxy(0).$runIndex),
		],
	};
}

/** What the editor calls a parameter. */
function displayNameOf(resources: readonly Resource[], name: string): string {
	const operations = resources.flatMap((resource) => resource.operations);
	const properties = operations.flatMap((operation) => [
		...operation.fields.flatMap((field) => field.properties),
		optionsProperty(operation),
	]);
	return properties.find((property) => property.name === name)?.displayName ?? name;
}

/** n8n gives no id, or writes "__UNKNOWN__", where it keeps no record of an execution. */
const isKept = (execution: string | undefined) =>
	execution !== undefined && execution !== '' && execution !== '__UNKNOWN__';

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

/** What an operation's fields make of an item's values. */
export interface Composed {
	body: IDataObject;
	/** The part of the body that tells one request from another. */
	key: IDataObject;
	/** The files to come. */
	files: AttachedFiles | undefined;
}

/** @throws {InvalidParameter} when a value cannot be sent */
export function compose(fields: readonly Field[], values: Values): Composed {
	const key = readFields(
		fields.filter(({ identifies }) => identifies === true),
		values,
	);
	const rest = readFields(
		fields.filter(({ identifies }) => identifies !== true),
		values,
	);
	return {
		body: { ...key, ...rest },
		key,
		files: fields.find((field) => field.files !== undefined)?.files?.(values),
	};
}

/** Fields of the item that the request has no place for, although the user asked to send them. */
export const unsentOf = (fields: readonly Field[], values: Values): string[] =>
	fields.flatMap((field) => field.unsent?.(values) ?? []);

/** The automatic Request ID of a request of this run. */
export const automaticId = (run: Run, endpoint: string, ...parts: unknown[]): string =>
	hashOf([...run.identity, endpoint, ...parts]);
