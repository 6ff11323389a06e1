import type { INodeProperties } from 'n8n-workflow';
import { updateDisplayOptions } from 'n8n-workflow';

import { optionsProperty } from '../fields/kit/options';
import type { Operation, Resource } from '../operation';

/** The node's parameters as the editor shows them: the resource, its operations, an operation's fields. */
export function toProperties(resources: Resource[]): INodeProperties[] {
	return [
		resourceProperty(resources),
		...resources.map(operationProperty),
		...resources.flatMap((resource) =>
			resource.operations.flatMap((operation) => fieldProperties(resource, operation)),
		),
	];
}

/** The line under the node's name on the canvas: what it does, in the words of the lists. */
export function toSubtitle(resources: Resource[]): string {
	const subtitles = resources.flatMap((resource) =>
		resource.operations.map(
			(operation) =>
				[`${resource.value}.${operation.value}`, `${resource.name}: ${operation.name}`] as const,
		),
	);
	const all = JSON.stringify(Object.fromEntries(subtitles));
	return `={{ (${all})[$parameter["resource"] + "." + $parameter["operation"]] }}`;
}

function resourceProperty(resources: Resource[]): INodeProperties {
	return {
		displayName: 'Resource',
		name: 'resource',
		type: 'options',
		noDataExpression: true,
		default: 'scenario',
		options: resources.map(({ name, value }) => ({ name, value })),
	};
}

function operationProperty({ value, defaultOperation, operations }: Resource): INodeProperties {
	return {
		displayName: 'Operation',
		name: 'operation',
		type: 'options',
		noDataExpression: true,
		default: defaultOperation,
		displayOptions: { show: { resource: [value] } },
		options: operations.map(({ name, value: operation, action, description }) => ({
			name,
			value: operation,
			action,
			description,
		})),
	};
}

function fieldProperties(resource: Resource, operation: Operation): INodeProperties[] {
	return updateDisplayOptions(
		{ show: { resource: [resource.value], operation: [operation.value] } },
		[...operation.fields.flatMap((field) => field.properties), optionsProperty(operation)],
	);
}
